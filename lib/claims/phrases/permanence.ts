import { excusedByDefault, lines, sources, type PhraseRule } from './rule.ts'

const better = 'Name the time that was studied: “for a short time”, “at 10 weeks”.'

/** Promises without an end date: permanent, lasting, pain-free for life. */
export const permanenceRules: readonly PhraseRule[] = [
  {
    id: 'permanent', severity: 'fail', about: 'care', allowedContexts: [...excusedByDefault, 'opening is permanent', 'position is permanent'],
    reason: 'Promises a result without an end. Measured effects of massage are short.',
    source: sources.advertising, better,
    patterns: lines(`
      permanent* !nerve|damage*|harm|injur*|injury|disab*|disability|loss|paralysis|weakness|numb*|numbness|scar*|change*|problem*|feature|part|address|residen*|contraception|lump*|swell* !nerve|damage|bladder|bowel
      permanent* {goodResult}
      permanently {end}|relieve*|ease*|correct*|fix*|free*|get|rid|gone|restore*
      for good !reason|measure|luck|causes|study|studies|evidence
      once and for all
      for life !threatening
      for ever
      forever !grateful|thankful|indebted
      lifelong|lifetime {goodResult}|of
      for the rest of your life
      years to come
      for years|decades afterwards|after|to
    `),
  },
  {
    id: 'lasting-relief', severity: 'fail', about: 'care', allowedContexts: [...excusedByDefault, 'little sign of lasting', 'no sign of lasting', 'less sign of a lasting', 'little sign of a lasting', 'no sign of a lasting', 'lasts for a short time', 'lasts for a short while', 'lasts a short time', 'lasts a few hours', 'lasts a few days'],
    reason: 'Promises that relief lasts. Measured effects of massage are short, and the longer ones are very uncertain.',
    source: sources.advertising, better,
    patterns: lines(`
      lasting|enduring|sustained|everlasting ~4 {goodResult}
      long lasting ~4 {goodResult}
      longer lasting ~3 {goodResult}
      long term|time|haul ~2 relief|solution*|fix|freedom|recovery|results|wellness|healing|cure|prevention
      {goodResult} that|which ~1 last*|lasts|endure*|stick*|stay*
      {goodResult} ~1 last*|endure* longer|long|for
      correction|results|relief|effects ~1 hold*|holds
      last* the|a distance|lifetime
      {pain} ~1 will|do|does not return|recur
      it will not return|recur
      {pain} ~1 will|do|does not come back
      {pain} ~2 never ~2 return*|come|comes|back|recur*
      never ~2 return*|returned|recur*|recurred|flare*
      stay*|stays|staying|keep*|kept away|gone !from
      keeps|kept it|them down|low|lower
      from|stop* ~4 coming|creeping back
      from|stop* ~4 returning|recurring|reoccurring|happening
      prevent* ~3 recurrence*|recurring|reoccurrence|flare|relapse*|future
      prevent* ~1 injury|injuries
      no reason for ~2 {pain} to return|come
      reduce*|lower*|cut* ~2 odds|risk|chance|chances ~3 again|recurring|recurrence|returning|another|future
      prevent* ~1 another|further|new|more ~1 strain*|sprain*|injury|injuries|episode*|attack*|flare*|{pain}
      never again
      no more {pain}|back|low|lower|sleepless|suffering|limits
      never ~5 {pain} again
      never ~3 suffer*|hurt* ~3 again
      never worry* ~3 {pain}
    `),
  },
  {
    id: 'pain-free', severity: 'fail', about: 'care', allowedContexts: [...excusedByDefault, 'like to put it right', 'effects on pain', 'effect on pain', 'massage group said', 'massage groups said', 'massage group had', 'massage groups had', 'the soreness should', 'soreness usually', 'any soreness', 'with or without', 'people without', 'those without', 'easy to live with', 'in people with no pain', 'adults with no pain', 'olds with no pain', 'with and without pain'],
    reason: 'Promises the end of pain. No study of massage measured that.',
    source: sources.advertising, better: '“may ease pain for a short time”, with its certainty, as a claim.',
    patterns: lines(`
      pain free !massage|touch|range
      make*|making it|them|that|{pain} ~1 go away
      painfree
      free of|from ~3 {pain}
      not ~2 {pain} ~1 we|i|massage {end} it|them
      not ~1 stand a? chance
      freedom from ~3 {pain}
      {pain} free life|living|lifestyle|movement|future|you|day|body|again
      life|living|live|future|days|move|moving|world without|beyond ~2 {pain}
      symptom free
      free you|yourself|your ~3 of|from {pain}|back|low|lower|chronic
      liberat* ~4 {pain}
      {end} ~1 tech|text neck
      {end} ~2 your|all|back|chronic|low|lower|the|every|sciatic|nagging|stubborn|persistent|those ~3 {pain}
      {end} ~2 any !that|of|movement|movements|exercise|exercises ~3 {pain}
      eliminat*|eliminate*|eradicate*|erase*|banish*|obliterate* ~4 {pain}
      put*|bring* an end to
      end to ~3 {pain}
      say*|wave*|kiss*|saying goodbye|farewell|adieu|bye|sayonara|good !to
      say*|wave*|kiss*|saying goodbye|farewell|adieu|bye|sayonara|good to ~2 {pain}|{drug}|your|those|nights|mornings|days|limits|years|stiff|sleepless|restless|bad
      bid|bidding|bids ~2 goodbye|farewell|adieu
      goodbye|farewell ~1 to? ~2 {pain}
      get*|getting|gets|got rid of
      out of pain
      taken|taking|take* ~3 out of pain
      rid you|yourself|your|yourselves|of|them|people ~3 {pain}
      ridding
      {pain} ~2 {disappear}
      {pain} ~9 simply|just|completely {disappear}|gone|go
      {pain} ~4 gone
      {pain} ~2 melt* away
      melt* ~3 away
      leave*|leaving ~3 {pain} at|outside
      melt* ~3 pain|pains|ache*|sciatica|backache*|soreness|knots
      {pain} ~2 thing of the past
      thing of the past
      leave*|leaving|put*|putting ~4 {pain} behind
      leave*|walk* ~3 pain free
      {pain} away|gone for? good?
      take*|takes|taking ~2 {pain} away
      {pain} {be} ~1 history
      zero pain
      send* ~3 {pain} packing
      kick* ~4 {pain} to the curb
      live*|living|life ~3 free of|from
      chase* ~3 {pain} away
      total|complete|full|absolute relief|freedom|elimination
      completely|totally|fully|entirely {end}|relieve*|recover*|restore*|free*|rid|gone|pain|correct*
      relieve*|resolve* ~4 completely|entirely|totally|altogether
    `),
  },
]
