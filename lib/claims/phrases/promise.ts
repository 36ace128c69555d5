import { excusedByDefault, lines, sources, type PhraseRule } from './rule.ts'

const conditionPromise: Omit<PhraseRule, 'patterns'> = {
  id: 'condition-promise', severity: 'fail', about: 'care', allowedContexts: [...excusedByDefault, 'know less', 'know much less', 'know far less', 'know little', 'know very little', 'less is known', 'little is known'],
  reason: 'Promises a benefit for discs, stenosis or another named condition that studies of massage don’t show; one guideline advises against massage with nerve pain.',
  source: sources.evidence, better: '“We do not know if massage helps sciatica.” Name the condition only in a claim.',
}

/** Guarantees, certainties, and results promised to everyone or at once. */
export const promiseRules: readonly PhraseRule[] = [
  {
    id: 'guarantee', severity: 'fail', about: 'care', allowedContexts: [...excusedByDefault, 'low certainty', 'moderate certainty', 'cancelling is free', 'free to cancel', 'next hour is free'],
    reason: 'Guarantees a result, which nobody can.',
    source: sources.advertising, better: 'Say what may happen and how sure we are. Leave promises out.',
    patterns: lines(`
      guarantee*
      guaranty
      guarantees|guaranteed
      we|our|i promise* you|that|a|your|our|no|nothing|results|relief|better
      promise* you|to|of ~4 {relief}|{pain}|cure*|heal*|end
      promises|promising ~2 {relief}
      we|i can? assure|pledge
      rest assured
      money back
      full refund
      you have|on|give* my|our word
      results|relief|success|improvement {be} ~1 assured|certain|guaranteed
      everyone|everybody ~5 improves|recovers
      never ~2 had|met|seen ~4 not
      we|i {be} certain|confident|convinced|sure ~1 we|i|you
      your money back
      or|it it|its|is free|on us
      # 100 % {relief}|success|satisf*|satisfaction|effective|of|pain|natural|results
      100 %|percent ~2 {relief}|success|satisf*|satisfaction|effective|results|cure*|recovery|pain|rate|guaranteed
      works|work|working|worked every|each single? time
      works|work|worked|working for everyone|everybody|anyone|all|every
      never|not fail* to? !see|seek
      without fail
      fail proof|safe
      foolproof|surefire
      sure fire|thing|to
      {be} sure|certain|bound to !you|your|tell|check|ask|see|read
      will definitely|certainly|undoubtedly|surely|absolutely
      definitely|certainly|undoubtedly|surely will|help*|work*|relieve*|ease*|improve*|fix*
      without a? doubt|question
      no doubt
      always works|work|helps|gets|get|delivers|relieves|succeed*
      success rate*
      {digits} %|percent of our|my|all|{person} ~6 {relief}|improve*|better|report*|feel|felt|pain|recover*|success|avoid*
      {digits} out of {digits} of? our|my? {person}
      {digits} %|percent of our|my ~1 {person} recommend*|return*|say|said|are|would|rate*
      every|each|all|any of? our? {person} ~5 leave*|improve*|better|benefit*|recover*|result*|relief|feel*|get*|see*|walk*
      everyone|everybody|anyone ~1 benefits !run|runs|reset|resets|renew|renews|expire
      everyone|everybody|anyone ~2 benefit|benefited|improve*|feels|leave*|recover* !run|runs|reset|resets|renew|renews|expire
      everyone|everybody|anyone ~2 gets|sees ~2 relief|results|better|well|out|up|improvement*|difference|benefit*
      {person} always|invariably leave*|feel*|get*|improve*
      you will|ll ~2 feel|be|walk|leave|notice|sleep|wake|move|wonder|never|see|experience|enjoy|get ~5 better|pain|free|relief|different|difference|lighter|younger|taller|new|amazing|improve*|immediate*|instant*|great|deeper|easily|freely|results|energised|energized|again !slot*|spot*|time*|appointment*|confirmation|reminder*|reply
      you will|ll ~2 feel|be|walk|leave|notice|move|get ~1 back
      you wo|will|ll not believe
      ready|time|want|like to feel amazing|incredible|great|unstoppable|reborn|fantastic|wonderful|young|yourself|human
      you not be|feel the? same again?
      results|relief you can|will trust|count|rely|feel|see
      it just|simply|really works
      we|it|this|massage just works
      proven results
      real results
      sure to
      improve*|improves|better|easier|stronger|looser with each|every ~1 session|visit|treatment|massage
      your pain will
      no|not one !should|has|need* ~4 leave*|goes|went ~4 in|with pain
      nobody !should|has|need* ~4 leave*|goes|went ~4 in|with pain
      no ~2 {bodyPart}|knot|knots|{pain} {be} ~1 beyond our|my
      no ~2 {bodyPart}|knot|knots|{pain} {be} too ~3 for our|my|us|massage
      not|none one? of our|my ~1 {person} has|have|had ~2 needed|had|required ~2 {surgery}
      ensure* ~3 {relief}|recovery|freedom|results
    `),
  },
  {
    id: 'immediacy', severity: 'fail', about: 'care', allowedContexts: [...excusedByDefault, 'mix these in', 'combine these in', 'inbox', 'confirmation', 'before your first', 'ease off', 'stop at once', 'stop right away', 'stop immediately', 'we stop', 'first treatment is', 'before the first', 'the soreness', 'any soreness', 'still there after', 'still sore', 'still strong', 'see a doctor', 'see your doctor', 'call your doctor', 'call a doctor', 'medical help', 'medical care', 'emergency', '9 1 1', '911'],
    reason: 'Promises quick relief: an unjustified expectation about results.',
    source: sources.advertising, better: 'Leave the speed out. A claim says over what time an effect was measured.',
    patterns: lines(`
      instant|instantaneous|immediate|overnight|speedy|rapid|fast|quick|swift|prompt ~3 relief|result*|cure*|fix|fixes|recovery|comfort|improvement*|healing|benefit*|freedom|difference|easing
      same day|visit|session|hour|afternoon|evening|week ~3 relief|result*|cure*|fix|fixes|recovery|comfort|improvement*|healing|benefit*|freedom|difference|easing
      instant|instantaneous|immediate|immediately|instantly|near ~1 instant|immediate ~4 {goodResult}
      immediate ~2 easing|reduction|drop|decrease|improvement*|effect ~2 {pain}|tension
      fast|quick|rapid acting|working ~2
      instantly|instantaneously
      immediately|promptly|rapidly|quickly|swiftly|effortlessly ease*|reduce*|relax*|feel*|improve*|release*|relieve*|soothe*|melt*|notice*|loosen*|heal*|restore*|get|better|gone|alleviate*
      ease*|relieve*|reduce*|feel*|improve*|soothe*|heal*|relief|results|better|difference|notice*|works|work|work*|alleviate* ~5 immediately|instantly|overnight|instantaneously
      ease*|relieve*|reduce*|feel|improve*|soothe*|heal*|relief|results|better|difference|works|work|alleviate* !off ~2 right|straight away
      ease*|relieve*|reduce*|feel*|felt|improve*|heal*|relief|results|better|gone|fixed|cure*|disappear*|vanish*|difference|alleviate*|restore* ~4 in|within|after as? little? as? just|only|under|one|as|little|few|less|{count} ~4 {visitTime}
      ease*|relieve*|feel*|improve*|heal*|relief|results|better|gone|fixed|cure*|difference ~3 within|in|after minutes|seconds|hours|days
      in|after|within just|only|under|less|as ~3 {count} ~2 {shortTime}
      just|only|only {count} {shortTime}
      after|within|in just? one|1|single|your|our|very single|very? first? session|visit|treatment|massage|appointment !group|room|rooms|chair|table|tables|parlour|clinic ~8 {pain}|relief|better|free|gone|difference|walk*|feel*
      {relief}|better|difference|free ~3 after|in|within just|only one|1|two|three
      {relief}|better|difference|free ~4 after|from|in|with|within just? one|1|single|your|our|the|a single|very|first single|first? session|visit|treatment|appointment
      from|after|in|with|on|during the|your very? first session|visit|treatment|massage|appointment|touch ~8 {relief}|better|feel|felt|difference|notice|lighter|looser|pain|free|gone|improve*
      {relief}|better|feel|felt|difference|notice|lighter|looser|pain|free|gone|improve* ~6 from|after|in|with|on|during the|your very? first session|visit|treatment|massage|appointment|touch
      from the|your very? first touch|session|visit|treatment
      very first session|visit|treatment|massage|appointment
      one|single session|visit|treatment is all|and|or|can|will
      one|single session|visit|treatment|massage and ~2 will !be|need|get|receive|pay|owe
      in no time
      {relief}|gone|better|fix*|relax*|loosen* ~4 on the spot
      in the blink|snap
      in a flash|snap
      right|straight|walk* out ~3 pain|free|better
      works|work fast|instantly|immediately|wonders|quickly|like
      feel the|a|an difference|instant|immediate|fast
      straight|right off the table
      get* fast|quick|rapid
      back on your feet ~2 fast|quick*|today|in|faster|sooner|no
      relief|free ~2 today|now|tonight|tomorrow
      quick fix
      {relief} starts|begins here|now|today
      within|in minutes !walk
    `),
  },
  {
    id: 'outcome-hype', severity: 'fail', about: 'care', allowedContexts: excusedByDefault,
    reason: 'Promises a changed life or whole-body well-being: an unjustified, unverifiable expectation.',
    source: sources.advertising, better: 'Say the one thing that was studied, as a claim, and how sure we are.',
    patterns: lines(`
      life changing|altering
      change*|changed|transform*|transforming|save*|saved ~1 your|my|his|her|their|our|people|countless|so ~2 life|lives|body|back|health|world|pain|career|marriage|season|job
      transform* how|the
      get*|take*|taking|reclaim*|regain* ~2 your|you ~1 life|lives|freedom|youth|body back?
      give*|giving ~2 your|you ~1 life|lives|freedom|youth|body back
      give* ~2 your life back
      get|gets|got|getting his|her|their|your|my back back
      new lease of|on life
      brand new|you you|person|body|back
      feel* like ~2 new|younger|different|person|again
      new you|person|man|woman
      feel* years|decades|{digits} younger
      restor*|restore*|regain*|achieve*|reclaim*|rebalance*|renew* ~4 well|wellbeing|wellness|vitality|vigour|vigor|harmony|health|balance !goal*|goals|question*|insurance|care|benefits
      restore* your|the|their ~3 function|movement|mobility|life|body|quality
      overall|total|complete|optimal|whole well|wellbeing|wellness|health being?
      never been so|easier|this|more|simpler easy|simple|good|achievable|accessible|possible?
      never before has|have
      effective ~1 way|ways|management|relief ~4 {pain}
      take*|taking|regain* control of|over ~3 {pain}
      {pain} ~3 under control
      no easier|simpler|quicker way
      made easy|simple
      has|have never been so|easier|this|more|simpler|better|closer
      could not|never be easier|simpler
      effectively ~1 {effect}
      successfully ~1 treat*|treated|treats|resolve*|relieve*|manage*|managed
      can be effectively
      manage*|managed|treat*|treated|address*|addressed ~2 effectively !if|when
      highly|extremely|incredibly|remarkably|exceptionally|very|profoundly|amazingly|tremendously|particularly|especially|really|uniquely|wonderfully|supremely effective|successful|beneficial|helpful|powerful|useful|potent ~2 for|in|at|with|when|against|way|treatment|in
      highly|extremely|incredibly|remarkably|exceptionally|amazingly|wildly effective|successful
      dramatic*|drastically|dramatically|drastic|vastly|radically|tremendous*|massive*|profound*|incredible|amazing|remarkable|exceptional|outstanding|phenomenal|extraordinary|spectacular|stunning|unbelievable|astonishing|superb ~2 {relief}|increase*|movement|mobility|reduce*|improve*|ease*|decrease*|relieve*|pain|lower*|effects
      {relief} ~2 phenomenal|amazing|incredible|extraordinary|remarkable|unbelievable|astonishing|speak*
      game changer|changing
      gamechanger
      breakthrough*
      revolutionary|revolutionise*|revolutionize*
      holy grail
      secret to|weapon|behind|of
      works|work|working|worked wonders|miracles|magic
      works|work|working|worked like ~1 magic|charm|dream|nothing|wonder*|miracle*|medicine
      respond*|answer*|react* ~1 beautifully|wonderfully|superbly|brilliantly|amazingly|remarkably|exceptionally|incredibly|perfectly ~1 to ~2 {massage}|our|hands|touch|treatment
      unlock* ~4 potential|body|freedom|mobility|secret
      wonder* cure|drug|treatment|therapy
      before|until it is|gets|becomes too late
      nothing to lose
      what have you got
      fountain of youth
      body ~2 will thank
      shorter|easier|smoother labour|labours|labor|labors
    `),
  },
  {
    ...conditionPromise,
    patterns: lines(`
      beneficial|effective|helpful|ideal|perfect|excellent|great|wonderful|useful|invaluable ~3 for|in|with ~8 {structuralCondition}|sciatica
      {structuralCondition} ~2 gain*|benefit* ~1 most
      flexibility|mobility|motion ~12 {structuralCondition}
      {structuralCondition} ~12 flexibility|mobility
      {structuralCondition} ~1 relief|specialist*|fix*
      {structuralCondition} ~2 respond*|answer*|benefit*|improve* !from|if ~3 {massage}|well|greatly|quickly
      treat*|treating|address*|relieve*|heal*|fix*|correct*|improve*|target*|manage* ~5 herniat*|herniated|bulging|stenosis|scoliosis|degenerative|prolapsed|spondylosis
      treatment*|therapy|massage|solution*|relief|remedy for|of ~4 herniat*|herniated|bulging|stenosis|scoliosis|degenerative|prolapsed|spondylosis
      take*|taking|takes|relieve*|remove*|reduce*|release*|ease*|lift* ~2 pressure|compression off|on|from ~4 disc|discs|disk|nerve|nerves|spine|spinal|vertebrae|cord
      free*|release*|releasing|unpinch*|decompress*|untrap* ~3 nerve|nerves|disc|discs|spine
      nerve|spinal decompression
      let|lets ~2 nerve|nerves breathe
      more|extra ~1 room|space ~3 nerve|nerves|disc|discs|joint|joints
      herniat*|herniated|bulging|stenosis|scoliosis|slipped disc? therapy|relief|solution
      herniat*|herniated|bulging|stenosis|scoliosis|slipped disc? treatment !options|choices|your|what|which|without
      relief ~1 from|for|with ~2 herniat*|herniated|bulging|stenosis|scoliosis
    `),
  },
  {
    ...conditionPromise, about: 'care-named', allowedContexts: [...excusedByDefault, 'hedged', 'reported'],
    patterns: lines(`
      help*|helps|ease*|eases|relieve*|soothe*|calm*|improve*|benefit*|good|great ~5 {structuralCondition}
      {structuralCondition} ~3 well|better with|after|from
      {structuralCondition} ~3 managed|relieved|helped|eased|improved
      {structuralCondition} ~2 {person} see|gain|benefit*|improve*|feel
    `),
  },
]
