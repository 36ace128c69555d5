import { excusedByDefault, lines, type PhraseRule } from './rule.ts'

/**
 * The same concepts in wider words. They are ordinary words in a neutral text, so they count in promotional text only.
 */
const wider: Readonly<Record<string, string>> = {
  cure: `
    beyond repair|help|saving
    good as new
    like new
    as if ~3 never
    take*|takes care of ~3 {pain}
    end of your|the ~3 {pain}
    the answer
    no match for
    {pain} ~1 does|do|will|would not stand a? chance
    win* the|your|against battle|war|fight|{pain}
    fully|completely restored|recovered|functional
    normal again
    fix*|fixing ~4 {pain}|spine|body|posture|problem*|what
    sort*|sorts|sorted ~3 out|problem|pain
    put*|puts|putting ~3 right
    no {pain}|back is too
    beyond repair|help|saving|hope
    whatever your condition|problem|pain
    back to normal
  `,
  'heal-promise': `
    bounce* back
    twice|times as fast|quick*
    {digits} x faster
    {promote} ~3 renewal|repair|mending|regeneration
    recover* ~4 faster|sooner|quicker|half
    in half the time
    therapeutic power*
    knit* together
    bounce* back
    fibre*|fiber*|tissue*|muscle* ~3 knit*|mend*|repair*|rebuil*
    repair*|mend* ~3 itself|themselves|your|damaged|the
  `,
  'lasting-relief': `
    for keeps
    stay* gone
    over the long run|term|haul
    long lasting
    never ~6 again
    will|do|does not come back
    will|do|does not return
    years of ~2 {relief}|pain|comfort
    rest of your life|days
    bulletproof|unbreakable|invincible|indestructible
    last chapter
    break* the cycle of ~2 {pain}
    keep*|keeps you|your ~4 free|healthy|well
    lasting ~3 {relief}|comfort|difference|change|wellness|pain
    keep* ~3 pain|it|ache|aches|sciatica away
    no longer hurt*|suffer*|ache*
    over|for|in the long run|haul|term
    effects|benefits|relief|results ~3 stay*|last*|endure*|linger*
  `,
  'pain-free': `
    without ~1 {pain} !killer*
    no ~2 {pain} !killer*
    zero {pain}
    free|freed of|from ~4 {pain}
    {pain} ~4 {disappear}|over|gone
    pain ~3 stop|stops|stopped|ends|ended|quits
    walk*|walked away|out without|free|with
  `,
  guarantee: `
    you have|get our|my word
    you pay nothing
    pay nothing|zero
    full|complete|money refund
    refund*
    no questions asked
    never disappoint*|fail*|miss*
    you can be certain|sure|confident|count|bank|rely
    no|never ~1 exceptions
    every one|single of|client|patient|time
    nine|eight|seven|9|8|7 in|of|out of? ten|10
    it works
    without exception
    we|i promise
    you pay|free|nothing|no if ~4 not|improve|better
    no charge|fee if|unless
    will|ll ~1 wonder|love|notice|leave|walk|sleep|thank|regain|never ~4 {relief}|pain|better|better|different|how|taller|straight|free|again|yourself
    hundreds|thousands ~4 {relief}|success*|helped|pain|back
    {digits} %|percent of our? clients|patients|people|cases|athletes|guests
    {digits} % success|recover*
    or it it? free
  `,
  immediacy: `
    rapid|rapidly|instant|instantly|immediate|overnight|swift|swiftly
    on|from day one
    the moment|minute|instant|second you
    by the time you
    first touch|stroke|session|visit|appointment|treatment
    fast acting|relief|results|recovery|track
    quick|quicker|fastest|faster|fast relief|results|recovery|fix|solution|healing|way
    express relief
    hours|days not weeks|months
    {relief}|better|gone|free|fixed|pain|results|difference|improve*|relax*|loose*|ease*|change* ~4 in|within|under|after ~3 {count} ~1 {shortTime}
    in|within|after|with one|a|1 ~2 {shortTime}
    in|within|under|after just|only|as|less|a|mere ~4 {shortTime}
    before you leave|even|know
    by the end of your|the|one ~2 {shortTime}
    works|work|feel|felt|ease*|relief|working|difference|better ~3 straight|right away
    after one|1|a|the|your|single ~2 {shortTime}
    same day ~2 {relief}|pain
    lunch break|hour
  `,
  'condition-promise': `
    {structuralCondition}|sciatica ~5 respond*|responds
    {structuralCondition} ~8 gone|vanish*|heal*|resolve*|straighten*|shrink*|widen*|relief|improve*
    canal ~2 widen*|open*
    set free
    nerve|nerves ~5 free|freed|released
    rehydrat*|rehydrate*
    {structuralCondition}|sciatica ~3 treat*|treated|treatable|reversed|helped|corrected
    treat*|treats|treating ~6 {structuralCondition}|sciatica|arthritis
    help*|helps|helping ~6 {structuralCondition}
    {structuralCondition}|sciatica ~4 can|will ~2 be? corrected|treated|reversed|managed|helped|healed|improved|resolved
    effective|beneficial|helpful|perfect|ideal|wonders|great for|with|on ~6 {structuralCondition}|sciatica
    disc|discs ~2 inflate*|reinflate*|rehydrate*|refill*|plump*|recover*
    re inflate*
    regain*|restore* ~2 flexibility|mobility|strength|function|movement
  `,
  'outcome-hype': `
    reclaim*
    best life|self|version
    live|living ~2 fullest|best
    feel*|felt|feeling amazing|incredible|brand|reborn|fantastic|decades|years|ten|twenty|wonderful
    reborn
    brand new
    full potential
    whole new
    like never before
    magic|wonders
    total|complete|overall|optimal ~1 wellness|wellbeing|health|well
    that|so simple|easy
    double|triple|twice ~2 benefit*|results|effect*|healing|relief|power
  `,
  superlative: `
    no one|nobody|none does|do|knows|treats|understands|comes ~3
    very few ~3 {care}|know|can|like|people
    unique|exclusive|patented|proprietary|trademarked|one-of
    does|do it better
    {care} of choice
    superior*
    the best
    best|finest|greatest|safest !to|of|if|when|before|after|not|we|position*
    best of
    finest|foremost|preeminent|supreme|premier|champion|champions
    leading !to|cause*|causes
    leader|leaders in|of|for
    top clinic*|therapist*|massage*|rmt*|choice|pick|rated
    favourite|favorite clinic*|spa*|studio|massage*|therapist*|place
    like no|nothing one|else|other
    {place} favourite|favorite|choice
    few|rare ~1 {rivals}|can|know|offer
    hard to|rarely find|found ~3
    most loved|trusted|effective|popular|talented|experienced|natural|gentle|comprehensive|efficient|reliable|potent|thorough|complete|beneficial
    only ~2 in {place}
    nothing ~2 better
    none has|have|can|match*
    no better|finer|safer|greater choice|option|{care}
  `,
  rivals: `
    other|others|typical|ordinary|average|some|many|most ~2 {rivals} just|only|simply|merely|do|does|rely|can|cannot|could|miss|fail|failed|offer|will|rush|stop|focus|give|push|settle|mask|have
    doctors|others|medicine|physio|surgeons|practitioners|therapists|clinics|specialists ~3 gave|given|failed|fail|could|missed|dismissed up|to|not|help|them|him|her|you|?
    {rivals}|doctors ~2 given up
    {rivals}|doctors|others|surgeons ~2 could|can not help
    plenty of ~3 {rivals}|others
    most {rivals}
    than|unlike ~2 {rivals}
    compared|comparison with|to ~3 {rivals}|surgery|medication|physio|drugs
    anywhere|nowhere else
    switch*|switched to us
    few|no others
    none|nobody ~2 has|have|can ~2 our|match|compare
  `,
  proven: `
    proof
    prove*|proved|proven|proves
    validated
    science ~2 in|agrees|supports|behind|shows|backs
    studies|study|research after|upon study|studies
    hundreds|dozens|thousands|countless of? studies|trials
    undoubtedly|unquestionably
    evidence ~2 overwhelming|clear|strong|conclusive
    scientific fact
    it is ~1 fact
    doctors|physicians|surgeons|specialists ~4 recommend*|recommending|refer*|trust|endorse*|agree
    has|have|had proved|proven
    backed ~3 {relief}|research|science|studies|years|decades|evidence
    proven track
    track record
    studies|research|science|study|trials|researchers|scientists ~3 prove*|proven|proved|confirm*
  `,
  specialist: `
    {spine}|pain|massage people|guys|pros|whisperer|doctor|doctors|professionals|authorities|gurus|geeks|nerds|team|masters|wizard|genius
    pros
    specialist*
    master*|mastery|mastered|masterful
    world|internationally|nationally trained|renowned|recognised|recognized|certified
    elite
    sought after
    advanced ~3 training|certification|skills|techniques|credentials
    unrivalled|unrivaled|unmatched|deep knowledge|understanding|skill
    certified|accredited|fellowship ~2 {massage}|spinal|back|{practitioner}|specialist|trained
    dedicated|exclusively|only|solely ~3 backs|spines|spine
    decades of ~2 experience|expertise
    the|our|local|leading authority|authorities
  `,
  detox: `
    stale|stagnant|old fluid*|blood|energy|waste
    squeez*|wring*|wrung|flush*|wash* ~3 out|away
    purge*|purify*
    uric
    acids|poison|poisons|gunk|sludge|residue|residues|impurities|pollutants
    waste|debris|acid|chemicals|toxic ~5 out|away|squeez*|flush*|wash*|carr*|remov*|clear*|build*|drain*
    squeez*|flush*|wash*|clear*|drain*|release*|remov*|get* ~5 waste|debris|acid|chemicals
  `,
  'immune-boost': `
    immune|immunity
    flu|flus|colds|infections|sickness
    {boost} ~3 resistance|defences|defenses|resilience
    disease fighting
    natural defences|defenses|killer
    colds|flu|flus|sickness|infections|illness ~3 away|bay|off|down|fewer
    fewer|less|away|against|off ~3 colds|flu|sickness|infections|illness
    doctor away
  `,
  realign: `
    {spine} ~5 line|place|alignment|position|balance|symmetry|straight
    where it|they belong*|belongs
    back in|into line|place|alignment|position
    slide*|slid|glide*|slips back
    even* out
    move*|moves ~3 vertebrae|vertebra|disc|discs|bones
    straighten*
    reshape*|resculpt*
    inch|inches|centimetre*|cm taller
    taller|straighter
    in|into line|alignment
    restore*|improve*|correct*|fix*|better|perfect|good|bad|poor ~2 posture
    {spine} ~4 straight|line|centred|centered|aligned
    straighten* up|out
    out of line|alignment|place
    decompress*|decompression
  `,
  'avoid-surgery': `
    surgeon|surgeons|surgery|operation|operations ~4 cancel*|avoid*|not|no|never|unnecessary|off|alternative|instead|without
    cancel*|cancelled|canceled|avoid*|dodge*|skip*|off|without|before|instead|no ~5 surgeon|surgery|operation|knife|injections
    threw|throw*|toss*|binned|flushed ~5 {drug}|cane|crutches|walker
    no more|longer ~2 {drug}
    drug|medication|pill|surgery|needle|chemical free
    under the knife
    surgeon|surgeons|operating|operation table|knife|room|theatre
    stay*|keep*|off|out ~4 surgeon|knife|operating|hospital|table
    off|reduce*|freedom|free|fewer|less|without|no|reducing|instead ~3 {drug}
    surgery ~5 not|never|only|option|last|alternative|considering|before
    considering|facing|scheduled|booked|before|told ~3 surgery|operation
  `,
  'safety-absolute': `
    nothing ~3 wrong|fear|worry|risk|lose
    can not go wrong
    dangers|risks|risk|danger ~2 zero|none|nil|nonexistent|non
    at any|every age
    even|from|including ~1 newborn*|babies|baby|infants|toddlers|children|kids|grandmother*|seniors|pregnant
    toddlers|newborns|infants|babies
    harmless*
    harm free
    gentle enough
    never hurt*|harm* anyone|a|anybody
    perfectly|totally|completely|entirely|100 safe|natural|gentle|harmless
    no contraindication*
    all natural
    no|zero|without|nothing ~2 danger*|risk*|harm*|downside*|drawback*|complication*|chemicals
    everyone|everybody|anyone|anybody ~3 candidate|benefit*|suit*|have|safe|can|welcome|should
    for everyone|everybody|anyone|anybody|all
    any|all|every age|ages|body|bodies
    whole family
    safe and|for|way|,|natural|hands
    you are|re ~1 safe
    painless|painlessly
  `,
  'root-cause': `
    real|true|actual|exact|underlying|hidden reason|reasons|cause|causes|source|culprit|problem|issue|origin
    why you|it|your ~2 hurt*|hurts|pain
    what is ~1 really|actually|causing|behind|wrong
    culprit*
    bottom of why|what|it|the|your
    at|to|from the|its source|root|core|origin
    not|beyond|mask*|than|only|just ~4 symptoms
    {correct}|treat*|address*|find*|target*|remove*|get*|resolve*|tackle* ~3 cause|causes|culprit|underlying|origin|origins|source
    source of your|the|pain|it
    reason you|your|it ~1 hurt*|pain
    cause|reason and|, remove*|fix*|treat*
    underlying|real|true|actual cause*|problem*|issue*|source
  `,
  scope: `
    mri|xray|x-ray|scan|scans ~4 tell|show|explain|confused|read|bring
    we|our|rmt|rmts|therapist|therapists ~4 diagnos*|diagnose*|prescrib*
    your|a|accurate|precise|clear|proper|full|thorough|correct diagnosis
    identify*|pinpoint*|know|tell|find* ~3 which disc|joint|vertebra|nerve
    pinpoint*|identify*|locate* ~3 exact|structure|cause|source|disc|problem|culprit
    more accurately|accurate than
  `,
  'spinal-adjustment': `
    crack*|popping
    thrust*
    subluxat*
  `,
  'merged-acupuncture': `
    massage|rmt|therapist* ~8 acupuncture|needling
  `,
  testimonial: `
    limped|limping|hobbled|hobbling|crutches|wheelchair|cane
    real people|patients|clients|results|stories
    {digits}|glowing|star|google|online|yelp review|reviews|rating
    {digits} five star
    success|client|patient|real|inspiring stories|story
    came|come|walk*|arrive*|crawl* in|to ~3 barely|limping|hunched|unable|crutches|cane|bent
    regulars|guests|clients|customers|patients ~2 say*|says|swear*|rave*|love*|call|describe*|report*|tell*
    name ~3 she|he|they
  `,
  fear: `
    too late
    left untreated
    untreated
    ignore|ignoring ~4 {pain}|it|signs
    ticking
    never recover
    get*|become*|grow* ~2 worse
    permanent damage
    end|ending up ~3 wheelchair|surgery|disabled
  `,
}

/** Concepts that sell by what they say of others: “pills only mask the symptoms”, “studies have proven”. */
const sellsByOthers = new Set(['root-cause', 'proven', 'rivals'])

/** The rules of the same name, for promotional text. */
export function promotionalRules(floor: readonly PhraseRule[]): PhraseRule[] {
  return Object.entries(wider).map(([id, patterns]) => {
    const rule = floor.find((candidate) => candidate.id === id)
    if (!rule) throw new Error(`No rule is called “${id}”`)
    const contexts = rule.id === 'rivals' ? ['myth'] : [...new Set([...excusedByDefault, ...rule.allowedContexts])]
    return { ...rule, about: sellsByOthers.has(id) ? 'selling' : 'promotion', allowedContexts: contexts, patterns: lines(patterns) }
  })
}
