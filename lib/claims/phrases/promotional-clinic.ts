/**
 * What is said of the clinic, its people, others and the body, in words that are ordinary in a neutral text: they count in promotional
 * text only.
 */
export const promotionalClinic: Readonly<Record<string, string>> = {
  superlative: `
    nobody|none does|do|treats|knows ~3 like|better
    no one|nobody|none does|do|knows|treats|understands|comes ~3
    very few ~3 {care}|know|can|like|people
    unique|exclusive|patented|proprietary|trademarked|signature
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
    {superlative} !to|of|cause*|causes|common|part|mistake*|complaint*|if|when|before|after|not|we|position*|challenge*|problem*|reason*
    most !people|of|common|commonly|clients|patients|adults|canadians|often|days|cases|insurers|insurance|plans|extended|likely|folks|desk|workers|back|low|lower|pain|jobs|nights|mornings|times|time|weeks|evenings|areas|treatments|sessions|recent|pressure|appointments|massages|therapists|clinics|frequent|frequently|important|important|importantly|direct|major|weekdays|problems|adult|other|benefit ~1 {care}|way|form|option|choice|remedy|rmt|rmts|results|relief|{praise}
    among ~2 best|most|top|finest|safest|highest
    one of the ~1 best|most|top|finest|safest|few|only|leading|{superlative} !common*|often|frequent*
    unmatched|unequalled|unique to us|our|massage
    golden|magic|gifted|amazing|incredible|best|strong|healing hands|touch|thumbs|fingers
    10|ten out of|/ 10|ten
    a plus
    go to choice|place|solution|remedy|for|spot|team|people|person|clinic*|rmt*|massage*|therapist*
    hands down
    bar none
    award*
    perfect|ideal ~1 complement*|compliment*|companion|partner|addition|match|pairing|way
    reputation ~1 as|for
    some of the ~1 best|finest|most
    handpicked|picked for
    excellence
    hand picked
    provider|treatment|therapy|clinic|choice of choice|first
    first line|choice
    no ~2 treatment|therapy|clinic|remedy|approach|massage|option ~3 more|better|as|so|like|safer|works
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
    chains|chain|franchise*
    get|find ~2 at|in|from the? ~1 big|chain|chains|spa|spas|mall|other|typical|hotel|resort
    hard|tough|difficult pressed|pushed|put to find|match|beat|get|do
    rub down|downs
    rush*|rushed job|through|you|in|treatment*|massage*
    fifteen|ten|quick minute|rub|massage rub*|massage|rush
    assembly line|conveyor
    factory|fluff
    somewhere|anywhere|nowhere|everywhere else
    much|far|significantly|lot|vastly|considerably better|safer|faster|more|gentler|kinder
    sets|set ~3 apart
    what makes us|our|me|this
    makes|make us|me|our|my ~2 different|special|unique|stand
    other therapists|clinics|places|practitioners|providers|rmts|spas
    better|superior|preferable to|than|alternative|form|choice|option
    as effective|good|powerful|potent|strong|beneficial|reliable ~1 as ~5 {drug}|narcotic*|medicine|physio*|exercise|chiropractic
    temporary|short|fleeting|band|quick ~1 relief|fix|aid|lived|term
    conventional|traditional|ordinary|standard|mainstream|western|typical ~1 care|medicine|treatment*|approach*|therap*|therapy|massage|clinic*
    nothing|none ~4 work*|worked|help*|helped|given|gave|touched|stuck|lasted|done
    overlooked|missed|ignored
    beyond|above|exceed*|surpass* ~4 requires|required|requirement*|requirements|standard|standards|college|industry|minimum|norm
    above and beyond
    other|lots|plenty|many of? ~2 clinics|therapists|places|rmts ~4 few|but|we|our|us
    like ours|us|ourselves
    others|other|colleagues ~2 go|come|turn|send|refer to|their
    do|does not ~1 watch|rush|double|cut|just|simply|only|believe|treat
    differ*|different|distinguish*|distinct ~2 from ~3 {rivals}|other|spa|typical
    nothing to show for
    in and out
    big|large|corporate|busy|discount|cheap ~1 {rivals}
    than ~1 most|many|people|you ~1 {rivals}|think|expect|realise|realize|imagine
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
    evidence|research|science|scientifically|clinically based|backed|led|driven|informed|supported|validated
    studies|research|science|evidence|trials|study|experts|doctors|scientists ~2 confirm*|confirmed|agree|agrees|demonstrat*|prove*|proven|establish*|back|backs|support|supports|consistently|clearly|overwhelmingly
    known|renowned|recognised|recognized|famed for ~3 {relief}|healing|power*|ability|therapeutic|effect*|benefit*
    well|widely|universally known|recognised|recognized|established|documented|accepted
    science|research|studies|evidence|literature|experts|trials tell*|tells|say*|says|show*|shows|suggests|found|leaves|speaks|proves|confirms|is
    science ~2 clear
    trial|study|studies|research ~3 found|showed|shows|show ~4 better|outperform*|superior|faster|quickly|as
    outperform*
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
    extra|additional|special|further|post|extensive|elite|rigorous|unique|unmatched ~1 training|certification*|credential*|qualification*|skill*
    advanced|impressive|international|specialist credential*|qualification*|training|degree*|certification*|course*
    highly|superbly|expertly|exceptionally|best|most|specially|extensively|uniquely|internationally ~1 trained|skilled|qualified|experienced|educated|certified|knowledgeable|talented
    lecture*|teach*|taught|speak*|trained ~3 internationally|nationally|worldwide|world|countries|abroad|conference*|therapists|rmts|university
    {be} my|our ~1 thing|forte|calling|superpower|bread|passion|life
    nobody|no knows|understands|one
    know|knows|understand|understands ~3 {spine}|pain|back|backs ~3 better|inside|like|than
    world|country|province leading|recognised|recognized|leaders
    recognised|recognized|acclaimed|respected|noted|celebrated leader*|expert*|authority|authorities|as|for|name
    back|spine|pain|sciatica|disc|massage|muscle|tissue ~1 specialist*|expert*|guru*|whisperer*|professional*|pro|pros
    extra|additional|special|further|post|extensive|elite|rigorous|unmatched ~1 training|trained
    specialize*|specialise*|specializes|specialises
    level|standard|quality of care|skill|expertise|service that|no|other|you|rarely
    widely|highly|well ~1 regarded|respected|known|recognised|recognized
  `,
  detox: `
    stale|stagnant|old fluid*|blood|energy|waste
    squeez*|wring*|wrung|flush*|wash* ~3 out|away
    purge*|purify*
    uric
    acids|poison|poisons|gunk|sludge|residue|residues|impurities|pollutants
    waste|debris|acid|chemicals|toxic ~5 out|away|squeez*|flush*|wash*|carr*|remov*|clear*|build*|drain*
    squeez*|flush*|wash*|clear*|drain*|release*|remov*|get* ~5 waste|debris|acid|chemicals
    waste|toxin*|toxins|by ~3 product*|build*|carr*|carries|away|out|flush*
    carr*|carries|carry|sweep*|move*|wash*|rinse*|whisk* ~1 away|out|off ~3 waste|toxin*|by|debris|acid|junk|chemicals|inflammatory
    waste ~4 builds|build|accumulat*|collect*|product*
    by products
    waste ~2 pool*|collect*|accumulat*|stagnat*|product*
    flush*|flushes ~3 area|muscle*|tissue*|system|body
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
    immune|immunity|resistance ~3 stronger|response|system|boost|improved|health*|resilien*
    illness|ill|sick|cold|bug|bugs ~4 less|fewer|rarely|never|not|off|fight*
    fight* ~3 off|illness|disease|infection*|sickness
    sick days
    stronger ~1 defences|defenses|immunity|body|resistance
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
    restore*|improve*|correct*|fix*|better|perfect|good ~2 posture
    {spine} ~4 straight|line|centred|centered|aligned
    straighten* up|out
    out of line|alignment|place
    decompress*|decompression
    {correct}|bring*|return*|fix*|hold*|open*|reset*|retrain*|restor*|improv*|improve*|better|good|healthy|proper|upright|taller ~6 posture|alignment
    posture|alignment ~4 improve*|return*|correct*|better|open*|straight*|change*|fix*|restor*|reset*|upright|natural*|should|balance*
    {spine} ~4 settle*|settles|fall*|falls|slide*|glide*|drop*|return*|move*|sit*|sits|spring* ~4 place|home|position|alignment|line|back|in|where
    slide*|slip*|glide*|pop*|settle*|ease*|drop* ~2 home|back
    rebalanc*|rebalance*|re-balance* ~4 {spine}|body|muscle*|muscles
    balance*|balancing|level*|square* ~3 pelvis|hips|shoulders|spine
    spinal|structural|postural|correct|proper|natural|ideal|optimal|pelvic|healthy|neutral ~1 mechanics|alignment|position|balance|structure|posture|curve*|curvature|symmetry
    untwist*|unkink*|uncurl*
    tilt*|twist*|rotat*|uneven|crooked|lopsided|hunch* ~6 correct*|straight*|level*|even|fix*|release*
    coax*|ease*|guide*|nudge*|tease*|work* ~4 straight|level|even|upright|back
    tilted|twisted|crooked|uneven|rotated ~1 pelvis|spine|hips|shoulders|back
    lines|line|lined|falls|fall|clicks|pops|snaps ~1 up|into !with ~2 again|place|line|perfectly|straight|where
    everything|bones|spine|body ~3 lines|line|aligned|straight|place|balance
    out of ~1 place|line|alignment|position|whack|balance|kilter
    straighten*|straightens ~3 crooked|bent|curved|out
    pelvis|hips|spine|shoulders|vertebrae ~3 level|even|straight|symmetrical|balanced|centred|centered
    bring*|put*|pull*|draw*|set* ~2 head|shoulders|pelvis|hips|spine|neck ~1 back
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
    call*|called|cancel*|postpone*|scrap* ~4 {surgery}|surgeon
    toss*|throw*|threw|ditch*|bin*|flush*|drop*|forget*|replace*|skip*|cut*|came|come|get|got|wean* ~4 theirs|{drug}|prescription*
    lower|reduced|less|fewer|decreased|minimal|no ~1 reliance|dependence|need|use|dependency ~1 on|for|of ~3 {drug}|prescription
    reduc*|reduce*|decreas*|lower*|limit*|cut* ~3 need|reliance|dependence|use|intake|dose|consumption ~4 {drug}
    stay*|keep*|out ~3 surgeon*|operating|doctor*|hospital
    drug|medication|medicine|pill|surgery|chemical|needle free|less
    no|without|zero ~2 pills|needles|knives|scalpels|chemicals|drugs|surgery|injections|prescription*|medication*
    natural|drugfree|gentle|non|safer|healthier|better ~3 alternative*|option*
    alternative* to ~3 {drug}
    non invasive|surgical|pharmaceutical
    noninvasive|nonsurgical
    surgery ~4 only ~1 choice|option|answer
    waiting|wait list ~6 never|not|no|cancel*|off
    shot|shots|cortisone ~4 cancel*|avoid*|skip*|never|instead
    throw*|toss*|ditch*|bin ~1 away|out ~4 brace|cane|crutches|{drug}
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
    no|zero|without|minus|none|free ~3 downtime|adverse|harm*|harmful|unwanted|nasty|recovery|worry|worries|reaction*|danger*
    free of|from ~3 risk*|side|adverse|harm*|danger*|complication*|chemical*
    virtually|almost|nearly|just|practically ~1 anyone|everyone|anybody|everybody|any|all
    irrespective|regardless of ~3 age|condition|health|fitness|size|shape|ability|what|how|who
    safe !distance|space|and|for|to|way|if|when
    newborn*|newborns|toddlers|babies|infants|teenagers|kids|children|teens|grandparents|seniors ~8 to|and|through|alike
    nothing ~1 worry|fear|risk|dread|afraid
    gentle|natural|safe enough
    safest
    not hurt|harm ~1 you|anyone|a
    safe for ~2 about
    otherwise ~2 safe
    risks|risk|complications|side|dangers|harm|injuries ~4 unheard|nonexistent|never|zero|nil|none|negligible|minimal
    unheard of
    no|zero|without catch|strings|risk|downside*
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
    bottom|heart|core|root|source ~1 of ~3 problem*|issue*|pain|it|what|matter|symptom*|discomfort
    underlying|real|true|actual|hidden|deeper|deep|root|precise|exact|specific ~2 driver*|drivers|mechanism*|dysfunction*|imbalance*|trigger*|culprit*|contributor*|structure*|structures|tissue*|restriction*|tension|cause*|causes|reason*|source*|problem*|issue*
    only|just|merely|simply ~1 mask*|masks|cover*|covers|hide*|hides|dull*|dulls|numb*|numbs|treat*|treats|manag*|chase*
    mask*|masks|masking|cover*|covers|covering|hide*|hides|dull*|dulls|numb*|numbs|chase*|chasing ~1 up|over? ~1 the|your|their? ~1 problem*|symptom*|symptoms|pain|issue*|signs
    symptom* management|relief|only
    symptoms not|alone
    beyond|beneath|below|under the surface|symptom*
    where ~2 it|pain|they|problem ~1 start*|begin*|begins|originat*|originates|come*
    why ~2 you|it|your|pain|the ~3 hurt*|pain|happen*|started|began|there
    tension|problem|pain at|from|where its|the|it source|root|start*|core
    symptom*|symptoms ~2 not|rather|instead
    not ~2 source|cause|root|origin|problem
    where ~2 trouble|tension|problem*|it|pain|hurt ~1 start*|starts|begin*|begins|live*|hide*
    not ~2 symptom*|symptoms
  `,
  scope: `
    mri|xray|x-ray|scan|scans ~4 tell|show|explain|confused|read|bring
    we|our|rmt|rmts|therapist|therapists ~4 diagnos*|diagnose*|prescrib*
    your|a|accurate|precise|clear|proper|full|thorough|correct diagnosis
    identify*|pinpoint*|know|tell|find* ~3 which disc|joint|vertebra|nerve
    pinpoint*|identify*|locate* ~3 exact|structure|cause|source|disc|problem|culprit
    more accurately|accurate than
    identif*|identify*|identifies|pinpoint*|determine*|find*|uncover*|detect*|locate*|tell|assess* ~2 cause|causes|source|reason|precise|exact|structure*|disc|injury|problem|which|dysfunction*|what is wrong?
    diagnos*|diagnose*|diagnosis|prescrib*|prescribe*|prescription
    work|works|figure*|find|finds out ~2 what|why|exactly|precisely
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
    {person} ~3 tell|tells|told me|us|our
    people|they|clients|patients ~1 tell|tells|told|say|says me|us|they|it|that|their|how
    of|one|some|many|most|few|plenty|lots my|our|his|her|the ~1 {person}|people|regulars|folks ~12 {tells}
    {person} ~4 came|come|comes|walk*|walked|arrive*|hobbl*|limp*|crawl*|shuffl* ~2 in|into|through|to ~10 left|leaves|leave|walk*|stroll*|bounc*|danc*|ran|skip*|out|and|then|now
    helped|treated|served|seen|supported|guided|freed|relieved ~1 {count}|many|hundreds|thousands|countless|dozens|so|literally ~3 {person}|people|backs|of|locals|families
    hundreds|thousands|countless|dozens|scores ~3 {person}|people|families|locals|residents|backs|patients
    {digits} star|stars|/ 5
    best massage|decision|thing i|ever|of
    {person} {attain}|report*
    {attain} ~3 by our|{digits}|clients|patients|participants
    average|overall|client|patient|google|{digits} ~1 rating|ratings|score
    now|today ~1 she|he
    {shortTime}|month|months|year|years later ~3 she|he|they|was|were|is
    she|he|they ~2 now|finally|again|today !a|an|work*|practis*|practic*|treat*|offer*|teach*
    she|he ~3 again|without|able
    was|been|had told ~3 would|need*|never|surgery|fusion|operation
    picks|pick|picked|carries|lifts|climbs|hikes|golfs|runs|plays|sleeps ~5 again|without|grandkids|grandchildren|kids
    could barely|hardly|scarcely
    barely|hardly able|stand|walk|move|bend|sit
    recommend ~2 enough
    one|a ~1 gentleman|lady|man|woman|client|patient|runner|nurse|teacher|roofer|carpenter|dad|mom|mum|grandmother|grandfather|golfer ~3 in|who|came|was|could|had|told|with
    had|seen|treated|helped|known ~2 clients|patients|people ~4 who|that|whose|on|with|avoid*|cancel*|never
    hear|get|see|read|love ~2 stories|story|it|them|this|that|reviews|feedback ~2 all|every|like|from|daily
    days|weeks|hours away from ~5 {surgery}
    cancelled|canceled ~3 {surgery}|shot|shots|operation
    {digits} happy|satisfied|patients|clients|reviews|people
    sleep like ~2
    thousands|hundreds|countless|dozens ~2 trust*|chosen|choose|love|rely
    ★★★★★
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
    do|does not let ~6
    any|much longer
    left|if|when unaddressed|untreated|unchecked|alone|unmanaged|ignored|unattended
    become*|becomes|turn*|turns|get*|gets into? ~1 permanent|chronic|worse|irreversible|serious|lifelong|disab*
    before ~2 late|worse|permanent|damage|spread*|too|becomes|gets
    suffer* ~2 silence|needlessly|longer|another|any
    stop suffering|living|putting|letting
    longer|sooner you ~4 the|more|harder|worse
    do not ~1 put|wait|delay|ignore|leave|spend|hesitate|live|settle|accept|tolerate
    steals|stealing|robs|robbing|ruin*|ruins|destroy* ~3 life|sleep|joy|day
  `,
}
