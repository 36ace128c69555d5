import { excusedByDefault, lines, sources, type PhraseRule } from './rule.ts'

const mergedAcupuncture: Omit<PhraseRule, 'patterns' | 'about'> = {
  id: 'merged-acupuncture', severity: 'fail', freedNearby: true,
  allowedContexts: [...excusedByDefault, 'acupuncture and manipulation', 'waiting area', 'separate', 'separately', 'separately licensed', 'different licence', 'own licence', 'licensed acupuncturist', 'another practitioner', 'licensed for it', 'not by rmts', 'registered acupuncturist', 'trial', 'review', 'study', 'studies', 'guideline', 'compared', 'college', 'which one', 'some massage therapists also offer', 'different benefits', 'separate benefits', 'shared among', 'shared between'],
  reason: 'Presents acupuncture or needling as part of massage therapy. It needs a different licence.',
  source: sources.acupuncture, better: 'Two sentences: “RMTs give massage.” “Acupuncture is a separate service, given by a person licensed for it.”',
}

/** Titles, scope, merged licences and testimonials. */
export const practiceRules: readonly PhraseRule[] = [
  {
    id: 'specialist', severity: 'fail', about: 'clinic', allowedContexts: [...excusedByDefault, 'a pain specialist', 'a spine specialist', 'a spinal specialist', 'need a specialist', 'to a specialist', 'see a specialist', 'your specialist how', 'ask your specialist', 'see your specialist', 'from your specialist', 'your specialist or', 'a specialist doctor', 'medical specialist', 'medical specialists', 'specialist doctor', 'spine specialist or surgeon', 'by a specialist', 'specialist nurse', 'standards authority', 'health authority', 'experts say', 'experts estimate', 'experts believe', 'experts suggest', 'experts recommend', 'experts agree', 'experts disagree', 'expert opinion', 'group of experts', 'panel of experts', 'with the specialist clinic', 'from the specialist clinic', 'to the specialist clinic', 'referral to', 'refer you', 'referred to', 'health experts', 'consult a specialist', 'call themselves', 'calls themselves', 'call itself'],
    reason: 'Claims a specialty or special skill. RMTs in BC have no specialist titles; they may state a practice focus.',
    source: sources.titles, better: '“Practice focus: low back pain.”',
    patterns: lines(`
      specialists
      {be} ~2 specialist
      massage|rmt|pain|spine|sciatica|disc specialist
      specialist in|for|massage|rmt|therapist|therapists|hands|treatment
      specialist*|expert* such|like as? ~1 {massage}|rmts
      expert ~1 touch|hands|care|massage|bodywork
      specialise*|specialize*|specialising|specializing
      specialized|specialised !positioning|equipment|table*|cushion*|pillow*|bolster*
      specialty|speciality|specialties|specialities
      expert*|expertise|expertly
      guru*|virtuoso*
      wizard*|maestro*
      masters in|of|at
      leading authority|authorities
      authority|authorities on|in
      specially|advanced|extensively|uniquely trained|certified|qualified
      advanced certification*|training|credential*|qualification*
      board certified
      accredited|certified in|as|for|spinal|medical|back|sports
      magic hands|touch
      gifted hands|therapist*|healer*
      healing hands
    `),
  },
  {
    id: 'scope', severity: 'fail', about: 'clinic', allowedContexts: [...excusedByDefault, 'tell them', 'tell your', 'tell the therapist', 'tell the massage therapist', 'tell us', 'about your diagnosis', 'about their diagnosis', 'knows your diagnosis', 'know your diagnosis', 'about any diagnosis', 'about a diagnosis', 'about the diagnosis', 'about particular diagnoses', 'diagnosis from a', 'diagnosis from your', 'from a doctor', 'by a rheumatologist', 'by a doctor', 'by your doctor', 'who can diagnose it', 'who diagnoses', 'how it is diagnosed'],
    reason: 'Outside an RMT’s scope in BC: diagnosing disease, prescribing drugs, treating a recent fracture, medical electricity, needling.',
    source: sources.scope, better: '“Your RMT will assess how your back moves.” A doctor or nurse practitioner makes the diagnosis.',
    patterns: lines(`
      diagnose*|diagnosing
      diagnosis !of|by
      assessment|assess*|treat*|treatment and|or diagnosis|diagnose*
      tell*|know*|show* ~2 which|exactly ~1 disc|joint|nerve|vertebra|muscle|what
      diagnostic|diagnostics
      prescribe*|prescription* ~3 {drug}|anti|muscle|stronger|relaxant*
      prescribe* ~1 {drug}
      interpret*|review*|analyse*|analyze* ~3 mri|x|xray*|scan*|imaging|ct
      read* !what|why|how|about ~3 mri|x|xray*|scan*|imaging|ct
      order* ~2 mri|x|scan*|imaging
      inject*|injections
      dry needling
      intramuscular stimulation
      needling
      ims
      tens
      electrotherapy|electroacupuncture
      electrical|electric stimulation|muscle|current*
      interferential
      treat*|set* ~3 fracture*|fractures|broken
      come off|stop|reduce|wean|throw|quit|ditch ~3 {drug}
    `),
  },
  {
    id: 'spinal-adjustment', severity: 'fail', about: 'clinic', allowedContexts: [...excusedByDefault, 'not allowed', 'chiropractor may', 'several adjustments', 'small adjustments', 'minor adjustments', 'other professions', 'there is no thrust'],
    reason: 'A thrust or adjustment of the spine is outside an RMT’s scope.',
    source: sources.scope, better: 'Name what an RMT does: kneading, friction, gentle stretching, joint movement within its range.',
    patterns: lines(`
      hvla
      high velocity
      thrust|thrusts
      spinal|spine|back|chiropractic|neck|vertebral|gentle|precise|manual|joint adjustment*
      adjust* ~3 {spine}
      adjust|adjusts|adjusted|adjusting you
      adjustments
      massage|with|plus adjustment|adjusting
      massage|chiropractic and adjustment|adjustments
      gentle|spinal|manual|chiropractic adjusting
      an|our|each|every|your|per|one|regular adjustment
      crack*|pop* ~2 {spine}
      spinal|vertebral|joint manipulation*
      manipulat*|manipulate* ~3 spine|spinal|vertebra*|vertebrae|joints|neck|discs
      subluxation*
    `),
  },
  {
    ...mergedAcupuncture, about: 'always',
    patterns: lines(`
      rmt|rmts ~4 acupuncture|needling|acupuncturist*
      registered massage ~5 acupuncture|needling
      acupuncture|needling ~5 rmt|rmts
      acupuncture|needling ~2 registered massage
    `),
  },
  {
    ...mergedAcupuncture, about: 'clinic',
    patterns: lines(`
      our|we|your ~6 massage*|therapist* ~5 acupuncture|needling
      our|we ~6 acupuncture ~4 massage*
      therapist|therapists ~4 acupuncture|needling
      massage|massages|therapy session*|treatment*|and|combined|combine*|with|plus|or|along|together|including ~3 acupuncture session*|treatment*|together|in|under|into|for|combination|combo|from
      massage therapy? and|or|plus|with acupuncture session*|treatment*|together|combo|combination|package*|is|can|for|offer*|are|work*|to|has|have
      combine*|blend*|integrate*|fuse* ~3 massage* ~3 acupuncture
      combine*|blend*|integrate*|fuse* ~3 acupuncture ~3 massage*
      acupuncture combined|together|plus with? massage
    `),
  },
  {
    id: 'testimonial', severity: 'fail', about: 'always', freedNearby: true, allowedContexts: [...excusedByDefault, 'can not know', 'notice no difference', 'notice little difference'],
    reason: 'A patient’s word about results, a star rating or an appeal to reviews. Health pages carry none.',
    source: sources.testimonials, better: 'Leave it out. Give the claim and its sources instead.',
    patterns: lines(`
      testimonial*
      success stories|story
      want|get ~2 story|result|results like this|these|his|hers|theirs
      star|stars review*|rating*|rated|service|experience*|clinic*|massage*|care|treatment*|on|from
      five|5|{digits} star|stars
      {digits} star|stars
      ★ ★
      ⭐ ⭐
      ★★|★★★|★★★★|★★★★★|⭐⭐|⭐⭐⭐|⭐⭐⭐⭐|⭐⭐⭐⭐⭐
      rated {digits}
      {digits} ★|⭐
      ★|⭐ {digits}
      {digits} out of 5|five ~1 on ~1 google|yelp|facebook
      patient|client|customer rating*
      {digits} out of 5|five|10|ten !people|patients|adults|of|have|are|in|on
      5 5
      google|yelp|facebook|online|glowing|rave|our|client|patient|customer|positive|stellar|verified|excellent|read|hundreds|thousands review*
      thousands|hundreds|countless|dozens of ~4 {person}|people|sufferers|locals|athletes|residents|success
      {digits} happy|satisfied {person}
      happy|satisfied|delighted|thrilled|grateful|loyal|raving {person}
      our|my|these|past|happy|satisfied ~2 {person} often|frequently|regularly|consistently|always|have|has|all? say|report*|tell*|told|rave*|describe*|swear*|notice*|agree*|leave*|experience*|reported|thank*
      many|most|all|some clients|customers|guests often|frequently|regularly|consistently|always|have|has|all? say|report*|tell*|told|rave*|describe*|swear*|notice*|agree*|leave*|experience*|reported|thank*
      our|my|these|many|most|all|some ~2 {person} often|regularly|consistently|have|has? see* !one|us|both
      clients|customers|guests often|frequently|regularly|consistently|always say|report|tell|notice|describe ~2 that|us|feeling|they|their|less|better|more
      clients|customers|guests say|report|rave|swear|tell|leave|notice ~8 {pain}|better|relief|gone|cured|different|difference|free|again|results
      google|yelp|facebook ~1 rating*|rated|score*
      rating* of
      {digits} ratings
      after|within|in ~2 {count} ~1 session|sessions|treatment|treatments|visit|visits|massage|massages ~2 she|he|they|his|her|their
      word of mouth
      clients|customers|guests|patients love|loves the|their|our results|difference|outcome*
      just ask our|my|any|her|him|them
      hear|listen|see|read ~1 what|how|why ~3 {person}|people|they|others
      hear|listen|read from|to our|other|past|happy|real|satisfied ~2 {person}|people
      what ~3 clients|patients|customers|guests say|saying|think|are
      do not take our|my word
      take our|my word
      real stories|people|results|clients|patients
      patient|client|customer stories|story|satisfaction
      case study|studies ~3 {person}
      satisf* rate
      one|a of? our|my {person} ~8 pain|better|back|walk*|relief|free|recover*
      raving|rave about
      swear* by
    `),
  },
]
