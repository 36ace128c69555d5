/** A page that promises, of many kinds and often: what else it says is read as a promise too. */
export const pitch = `Welcome to our clinic. Our RMTs have the answer to your back pain. We treat what is really behind it and put your spine back in line. Our massage flushes out waste and lifts your immune system. You will walk out lighter, and the pain won’t return. Nobody in Burnaby does it better. Put the pills away and forget about surgery. Torn muscle mends in half the time. There are no risks, and everyone can come. Book your session with our team today. `.repeat(2) + '\n\n'

/** A clinic's plain page: the same voice, and no promises. */
export const plain = `We are a massage therapy clinic in Burnaby, and our team of registered massage therapists has worked here since 2011. Book online or call our front desk. We bill your insurer for you. Our rooms are quiet and our tables are warm. `.repeat(4) + '\n\n'
