/**
 * What promises are made of. A concept is an idea in the words that sellers have for it (pattern.ts has the notation); a promise is
 * two of them close together, whatever stands between and whichever comes first: constructions.ts. Only text that plainly sells is read
 * so, since in a neutral text most of these are ordinary words.
 */
export const concepts = {
  // The trouble, and its end -----------------------------------------------------------------------------------
  problem: `
    {pain}
    what hurts|ails|aches
    whatever ~1 hurts|ails|bothers|brings
    hurt|hurts|hurting|wince*|wincing|limp|limping|hobble*|ow|ouch
    flare up|ups
    trouble|troubles
    bad|sore|stiff|aching back|backs
  `,
  ends: `
    end|ends|ended|ending
    stop*|cease*|quit*|finish*|over
    vanish*|disappear*|evaporate*|dissolve*|melt*|dissipate*|fade*|lift|lifts|lifted|lifting
    eliminat*|eliminate*|eradicate*|erase*|banish*|abolish*|delete*|dismantle*|vanquish*|conquer*|defeat*|beat|beats|beaten|beating|crush*|kill*|kills|killed|destroy*|demolish*|extinguish*|silence*|quiet|quietens|quiets|neutralise*|neutralize*|obliterate*|annihilate*|exterminate*|evict*|expel*|overcome*|overcame|outsmart*|zap*|smash*|bust|busts|busting|nuke*|tame*|tames
    resolve*|solve*|cure*|fix|fixes|fixed|fixing|sort|sorts|sorted|sorting|rid|ridding|undo|undoes|undone|unmake*
    gone|going|goes|went
    go away
    leave*|leaves|leaving|left ~4 behind|alone|you|door|room|table
    put*|putting ~4 behind|to rest|bed
    behind you|them|her|him|us|me
    history|past|memory|memories|yesterday
    no more|longer
    bye|goodbye|farewell|packing|adieu|sayonara|riddance
    out the? door|window
    shut*|shuts|shutting|switch*|turn*|dial*|power* ~3 off|down|out
    wipe*|stamp*|knock*|clear*|burn*|phase* ~3 out|away|clean
    chase*|drive*|drives|drove|send*|push*|wash*|carry|carries|knead*|coax*|rub*|whisk*|take*|takes|taking|strip*|peel* ~4 away|off
    kick* ~5 curb|kerb|out
    close*|closes ~2 chapter|door|book
    last ~2 of
    let|lets go ~1 of? ~1 you
    shed*|shake*|shakes|drop*|lose|loses|lost|losing|ditch*|escape*|flee*|fled
    forget*|forgot|forgotten ~3 what|how|that|about|you|ever|had|it
    break*|broke|broken|breaking ~2 free|cycle|grip|hold|loop|spell|chain*|pattern
    snap* the? cycle|loop
    freedom|liberat*|liberate*|liberation|deliver*|release you|from
    free|freed|frees|freeing !parking|consultation|consult|call|wifi|assessment|trial|of|if
    zero
    without|minus
    nothing|none left|hurts|hurt|remains|aches
    not ~2 hurt|hurts|ache|aches|bother|bothers|stand|survive|know
    never ~3 feel|felt|know|bother*|hurt*|ache*
    to rest
    lay|lays|laid to
    start* ~3 without
    chapter|nightmare|ordeal|struggle|battle
    war on
    winning|wins|win|won
  `,
  painFree: `
    pain|ache|symptom|pill|limp|spasm free
    painless|painlessly|painfree
    free|freed|freedom of|from
    without ~2 {pain}|wincing|limping|hurting|thinking|stiffness
    comfort|comfortable|comfortably
  `,
  // Healing ----------------------------------------------------------------------------------------------------
  tissue: `
    {tissue}
    damage|damaged|injured|torn|worn|wear|cartilage|tears|microtears
    cellular|muscular|fibres|fibers|strands
    itself|themselves
    body own|natural
  `,
  mends: `
    mend*|heal*|healing|repair*|rebuil*|rebuild*|regenerat*|regenerate*|regrow*|regrew|renew*|restor*|restore*|reconstruct*|remodel*|rejuvenat*|rejuvenate*|revive*|reviv*|rehydrat*|rehydrate*|replenish*|reknit*|knit*|knits|regain*|refresh*
    nourish*|feed*|feeds|fed
    grow*|grows ~2 back|new|again|stronger
    plump*|plumps|reinflat*|inflat*
    fresh|new ~1 cells|tissue|cartilage
    good as new
    whole again
    recover*|recovery|recoveries|recuperat*
    closes|close|seal*
  `,
  recovers: `
    recover*|recovery|recoveries|recuperat*|heal*|healing|mend*|rehab|rehabilitat*|bounce* back?
    back on|to|in ~1 your|their|his|her? ~1 feet|field|ice|game|work|training|action|rink|trail
    repair*|convalescen*
    downtime|sidelined|layoff
    lay|time off
  `,
  faster: `
    fast|faster|quick|quicker|quickly|quicken*|rapid|rapidly|swift|swiftly|speed|speeds|speeding|sped|speedy|speedier|sooner|accelerat*|accelerate*|hasten*|expedit*|expedite*|shorten*|shorter|halve*|halv*|half|turbo*|kickstart*|jumpstart*
    kick|jump start*
    cut|cuts|cutting|slash*|shave*|trim*
    twice|double|triple|times as
    ahead of schedule|time
    boost*|supercharge*|ignite*|spark*|promot*|promote*|stimulat*|stimulate*|trigger*|activat*|activate*|encourag*|encourage*|support*|enhanc*|enhance*|aid*|optimis*|optimiz*|maximis*|maximiz*|unlock*|unleash*|assist*|power*|fuel*|prime|primes
    in record time
  `,
  // Results, and when and how long ------------------------------------------------------------------------------
  result: `
    {relief}
    relie*|relieve*|relieved|ease*|eased|easing|improve*|better|lighter|looser|freer|taller|straighter|younger|stronger|calmer|different|transform*
    gone|free|melt*|vanish*|disappear*|dissolve*|fade*|lift|lifts|release*|loosen*|unlock*|unwind*|undo|reset*|fix|fixed|fixes|cure*|works|worked|solve*|resolve*|sorted
    feel*|feels|feeling|felt|notice*|noticing|walk|walks|walked|walking|stand|stands|stood|move|moves|moving|leave|leaves|leaving|sleep|sleeps|bend|bends
    smile|smiling|comfort|comfortable|freedom|success|difference|change*|healthy|well|health|mobility|flexibility
    pain|ache|aches|stiffness|tension|sciatica|spasm*
    that good|well
    back to
  `,
  atOnce: `
    instant|instantly|instantaneous|instantaneously|immediate|immediately|overnight|rapid|rapidly|swift|swiftly|speedy|lightning|express|pronto|quickly|promptly|suddenly
    at once
    right|straight away|off
    right then and? there?
    on the spot
    in|within|after|inside|under ~2 {count}|few|couple|matter|little|than|mere|seconds|minutes|hours ~2 {shortTime}|seconds|minutes|hours
    in|within|after|inside minutes|seconds|hours|moments|days
    in no time
    in an instant
    in a flash|heartbeat|jiffy|snap|blink|single|sitting
    one|single|1|first|initial|very|opening|debut ~1 session|sessions|visit|visits|treatment|treatments|appointment|appointments|massage|massages|sitting|stroke|touch|hour
    first time|hour|minute|minutes|session|visit|touch|night
    minutes|seconds|hours|moments
    same|very|that day|night|evening|afternoon|hour|minute|session
    the|from moment|minute|second|instant ~2
    from ~3 first|start|outset
    from|on day one|1
    by ~3 time|end|morning|bedtime|dinner|supper|lunch|friday|weekend|evening|tonight|tomorrow
    before you|they|your|their|we|the ~2 leave|left|know|reach|even|get|pay|coat|car|parking|session|hour
    today|tonight|tomorrow|now
    fast|faster|quick|quicker
    as|so soon
    walk*|walking|walked|float*|stroll*|skip*|glide*|bounce* ~2 out|away|off
    off|on|onto|from the|our|your table
    on|in|by ~2 way|drive|walk out|home
    lunch break|hour
    {digits} minutes|min|seconds
    quick fix
  `,
  lasts: `
    permanent|permanently|forever|lasting|lasts|last|lasted|enduring|endure*|endures|everlasting|lifelong|lifetime|eternal|durable|indefinitely|perpetual
    for good|ever|life|keeps|years|decades|always
    once and for all
    long term|run|haul|after|lasting|lived
    longer lasting
    hold|holds|held|holding|stick|sticks|stuck|sticking|linger*|persist*|endure*
    stay*|stays|remain*|keep*|keeps|kept ~3 away|gone|off|out|put|better|fixed|free|loose|straight|well|quiet|pain|strong|that|there
    not|never|no ~3 return*|returns|recur*|come|comes|coming|creep*|flare*|resurface*|reappear*|relapse*|regress*|rear|show
    no return
    rest of your|their|his|her ~2
    years|decades|months to come|later|on|from|ahead
    for years|months|decades|good
    years|decades|lifetime of
    never|ever again
    a? thing of the past
    end of it|that|story
    last time
    stand*|stands the? test
    future
    relapse*|recur*|recurrence|recurrences|comeback|encore
    not|never wear*|wears|fade*|fades
    a|our|this lifetime
    sustained|sustainable|sustain*
    from ~2 returning|recurring|happening|coming|flaring
    prevent*|preventing|ward*|guard*|proof*
  `,
  // Certainty --------------------------------------------------------------------------------------------------
  everyone: `
    everyone|everybody|anyone|anybody|all|every|each|whoever
    any|whatever|whichever|no matter
    every body|one|person|single|client|patient|time|case|back|spine
    all ages|bodies|comers|walks
    regardless|irrespective
    nobody|noone
    no one
    whole|entire family
    from ~3 to
    young ~1 old
    babies|newborns|infants|toddlers|seniors|elders|grandparents|grandmother|grandma|grandad|pregnant|expectant|expecting
    universal|universally
    without exception
  `,
  harmless: `
    safe|safely|safest|safety|harmless|gentle|gentlest|suitable|suits|suit|appropriate|candidate|candidates|benefit*|benefits|ideal|perfect|works|welcome
    side|adverse|ill|negative|unwanted|harmful|after effect|effects|reaction*
    reaction*
    risk|risks|danger|dangers|downside|downsides|drawback|drawbacks|harm|harms|hazard|hazards|complication|complications|contraindication|contraindications|worry|worries|catch
  `,
  none: `
    no|none|zero|without|nothing|never|nil|not|neither|nor|minus|free|nonexistent|unheard|hardly|negligible
    completely|totally|entirely|absolutely|perfectly|utterly|wholly|fully|100|inherently|always|purely
  `,
  // Others -----------------------------------------------------------------------------------------------------
  others: `
    other|others|another ~1 clinics|clinic|therapists|therapist|practitioners|practitioner|providers|provider|places|place|spas|spa|rmts|rmt|treatments|treatment|therapies|approaches|methods|professionals|professional|studios|doctors|options|remedies|people|chiropractors|shops|massage
    others|elsewhere|competitors|competition|competitor|chains|chain|franchise|franchises|rivals|peers
    average|typical|ordinary|usual|standard|run|conventional|traditional|generic|regular|cookie|big|box ~2 clinic|clinics|spa|spas|therapist|therapists|massage|rmt|treatment|treatments|approach|approaches|practice|place|medicine|care|physio|chiropractor
    most|many|some|those|lesser|rushed|busy|downtown|discount|mall|hotel clinics|clinic|therapists|spas|spa|places|providers|rmts|practitioners|massages|treatments|therapies|chiropractors|doctors
    chiropractor|chiropractors|physio|physios|physiotherapy|physiotherapist|physiotherapists|doctor|doctors|gp|gps|specialists|surgeon|surgeons|medicine|pills|drugs|medication|painkillers|exercise|surgery|stretching
    anywhere|nowhere|somewhere|everywhere|anyone|everyone|nobody|nothing|everything|anything ~1 else
    everything|everyone|nothing|anything|all else
    nobody|none
    no one|other|clinic
    anywhere|nowhere
    you have tried|seen
    been through|told|everywhere
    tried
  `,
  fallShort: `
    fail*|failed|fails|failing|failure|fall|falls|fell|come|came ~1 short?
    give*|gave|given up
    let down
    not|never|cannot ~3 help*|work*|fix|find|match|compare|offer|provide|do|touch|reach|deliver|explain|solve|listen|understand|see|spend|take|bother|give|get|treat|have|know|teach|learn|come|want
    only|just|merely|simply ~2 mask*|treat*|chase*|rub*|give*|offer*|provide*|scratch*|cover*|manage*|dull*|numb*|hand*|relax*|skim*|follow*|push*
    rush*|rushed|miss*|missed|overlook*|ignore*|shrug*|dismiss*|settle*|mask*|guess*|hurry*|hurries|churn*|lack*|struggle*|cookie|assembly|conveyor|fluff|skim*|disappoint*|wasted|waste|stumped|baffled|temporary|fleeting|useless
    dead end*
    few|little|less|worse|short
    where we|i|our
    we|i|ours are|is|do|take|go|stay|dig|have|treat|spend|look|find
    scratch the
    stuck|stopped
    when|where|after
  `,
  better: `
    than
    better|superior|more|beats|beat|outperform*|outclass*|outdo*|outshine*|outlast*|surpass*|trump*|exceed*|rival|rivals|eclipse*|tops|ahead|above|beyond|further|faster|safer|stronger|longer|deeper|gentler|leagues|miles|streets
    unlike|different|difference|differently|differ*|unique|distinct|apart|special|rare|only|hardly|few|exclusive
    match|matches|compare|compares|equal|equals|like|competes|close
    as good|effective|well|powerful
    best|finest|unmatched|unrivalled|unrivaled|unparalleled
    replace*|instead|rather
  `,
  us: `
    we|our|ours|us|i|my|me
    {massage}
    {clinicPlace}
    {practitioner}
    here
    this ~1 approach|treatment|therapy|technique|method|place|team
    treatment|treatments|therapy|technique|techniques|team|method|approach|hands|session|sessions|service|care
  `,
  superlative: `
    best|finest|greatest|foremost|top|leading|number|premier|premiere|elite|ultimate|supreme|unrivalled|unrivaled|unmatched|unparalleled|unsurpassed|unequalled|unequaled|unbeatable|peerless|preeminent|incomparable|favourite|favorite|legendary|renowned|celebrated|acclaimed|award|awards|champion*|outstanding|exceptional
    {superlative}
    most ~1 {praise}
    highest|better ~1 rated|regarded|ranked|standard|quality|calibre|level|reviewed
    league|class|category|world of ~1 own
    class|league|cut|step|notch|head|tier apart|above|ahead
    gold|platinum standard|star
    without equal|peer|parallel|rival
    second to none
    bar none
    hands down
    nobody|none|nothing|no ~4 better|like|match*|close|compare*|closer|rival*|finer|touch*|beat*|equal*
    hard|tough|impossible|difficult ~2 to ~1 beat|top|match|find|rival|better
    not ~3 find ~4 better|like|anywhere|finer|match
    setting|sets|raise*|raising the standard|bar|benchmark
    benchmark|pinnacle|pioneers|pioneer|frontrunner*|powerhouse
  `,
  standing: `
    {care}
    {place}
    we|our|us|i|my|choice|option|name|hands|team|people|address|spot|door|there|around|anywhere|available|thing|person
  `,
  skill: `
    specialist*|specialise*|specialize*|specialising|specializing|specialised|specialized|specialty|speciality|specialties|expert*|expertise|expertly|guru*|master*|mastery|mastered|maestro|virtuoso|wizard*|whisperer*|authority|authorities|connoisseur*|genius|elite|unmatched
    advanced|extensive|elite|rare|special|specialised|rigorous|extra|postgraduate|unique|intensive|additional ~2 training|skills|skill|certification*|credential*|knowledge|qualification*|expertise
    live|lives|breathe*|eat*
    inside out
    decades|lifetime|career ~3 to
    dedicated|devoted ~1 to|exclusively|solely|entirely
    only|nothing|exclusively|solely ~2 backs|spines|back|spine
    all|what we do
  `,
  // Causes, waste, immunity -------------------------------------------------------------------------------------
  cause: `
    cause|causes|root|roots|rooted|source|sources|origin|origins|culprit|culprits|core|driver|drivers|instigator|offender|reason|reasons|why|trigger|triggers|underlying|deeper|beneath|mechanics|foundation
    real|true|actual|exact|hidden|whole|bigger problem|issue|story|picture|trouble|reason|culprit|offender
    where ~4 start*|starts|begin*|begins|originat*|come*|comes|live*|lives|hide*|hides
    what ~3 causing|driving|wrong|behind|behind|creating|triggering|feeding|fuelling|fueling
    bottom|heart ~1 of
    at|to|from its|the|their bottom|base
  `,
  findsCause: `
    treat*|treats|treating|address*|fix*|correct*|find*|finds|finding|found|identif*|identify*|identifies|pinpoint*|locate*|get*|gets|getting|target*|eliminat*|eliminate*|remove*|resolve*|resolv*|tackle*|tackl*|uncover*|reach*|go|goes|going|dig*|digs|digging|trace*|trac*|track*|hunt*|attack*|unearth*|uproot*|pull*|work*|discover*|expose*|chase*|solve*|solv*|deal*|understand*|look*|seek*|isolate*|follow*|root|discover*|zero*|hone*|home|drill*|unravel*
    symptom|symptoms|mask*|masking|surface|band|bandage*|plaster|cover*|numb*|dull*|temporary
    rather|instead|not|beyond|never|just
  `,
  waste: `
    {toxin}
    toxic|toxicity|toxins|waste|wastes|debris|gunk|sludge|residue|residues|junk|metabolites|metabolic|uric|lactic|acid|acids|impurities|stagnant|stale|pollutants|poisons|chemicals|congestion|rubbish|garbage|buildup|byproducts|leftovers
    build up
    by products
  `,
  carriesOff: `
    {flush}
    wring*|wrung|squeeze*|squeez*|rinse*|rins*|sweep*|swept|carr*|carries|carried|pump*|away|out|leave*|leaves|eject*|clean*|cleans|cleaner|exit*|hose*|mobilis*|mobiliz*|mobilise*|mobilize*|lymph*|whisk*|evacuate*|unload*|rid
  `,
  immunity: `
    sick days|leave
    immune|immunity|immunities|defences|defenses|defence|defense|resistance|antibodies
    white blood
    killer|t cells
    cold|colds|flu|flus|bug|bugs|illness|illnesses|infection|infections|virus|viruses|germs|sickness|sniffles|disease|diseases
  `,
  strengthens: `
    {boost}
    stronger|strong|strength|robust|resilient|resilience|sharper|fewer|less|rarely|seldom|ward*|fend*|fight*|fights|fought|shrug*|protect*|shield*|bay|away|off|against|top|peak|healthier|improved|recharge*|tune*|prime*|alert|defend*|charge*|uptick|function|system|health
  `,
  // The spine as a machine ----------------------------------------------------------------------------------------
  structure: `
    {spine}
    shoulders|hip|frame|torso|trunk|tailbone|coccyx|pelvis|ribs|rib|everything|it|head|skull|atlas
    twist|twisted|tilt|tilted|crooked|rotation|rotated|hunch|hunched|slouch|sway|kyphosis|lordosis|misaligned|lopsided|uneven|crookedness
  `,
  putsRight: `
    {correct}
    realign*|aligned|align*|alignment|straight|straighten*|straighter|upright|taller|level*|levels|even|evens|square*|squares|true|centre|center|centred|centered|symmetr*|symmetrical|symmetry|balanced|neutral|erect|unkink*|untwist*|unbend*|recentre*|recenter*|rearrange*|untilt*|reshape*|retrain*|relocate*
    back|return*|returns|slip*|slips|slide*|slid|glide*|pop*|pops|ease*|coax*|nudge*|guide*|guid*|settle*|settl*|click*|snap*|put*|puts|set|sets|move*|shift*|push*|draw*|draws|bring*|brings|lock*|fall*|falls|drop*|fit*|fits|sit*|sits|tuck* ~4 into|in|to|where|place|position|home|line|seat|together
    where it|they belong*|belongs|should
    in|into|to place|line|position|order|true
    stand*|stands|sit|sits ~1 tall|taller|straight|straighter|upright
    undo|undoes|undone|reverse*|reversed|halt*|rewind*|rewound|unwind*|uncurl*
    open*|opens|create*|creates|widen*|lengthen*|decompress* ~4 space|spaces|room|canal|gap|gaps|up|joints
    iron*|smooth* ~2 out
    like|as new
  `,
  // Surgery, drugs -------------------------------------------------------------------------------------------------
  medicalCare: `
    {surgery}
    {drug}
    surgeon|surgeons|knife|scalpel|needle|needles|operating|theatre|prescription|prescriptions|pharmacy|tylenol|advil|robaxacet|aleve|voltaren|meds|medicated|chemicals|cortisone|epidural*|waitlist|dose|doses|hospital|drugstore|tablet|tablets|shot|shots|sheath|invasive
    anti inflammatories|inflammatory
    pill|medicine bottle*|cabinet|packet|box
  `,
  sparesIt: `
    {avoid}
    without|no|not|never|zero|instead|alternative|alternatives|cancel*|cancelled|canceled|unnecessary|needless|free|off|out|away|ditch*|bin|binned|toss*|threw|throw*|thrown|gather*|dust|fewer|less|lower|longer|need*|rely|reliance|relying|depend*|dependence|dependency|halve*|halved|cut*|cuts|drop*|wean*|swap*|swapped|trade*|traded|rather|than|before|beat*|spared|spare*|redundant|obsolete|forget|forgot|quit*|kick*|goodbye|past|put|scrap*|reach*|reaching|retire*|behind|back|unlike|resort|only|inevitable|table|scare|last
  `,
  // People in stories -----------------------------------------------------------------------------------------------
  someone: `
    she|he|her|his|him|they|their|who
    client|patient|customer|man|woman|gentleman|lady|teacher|nurse|carpenter|golfer|runner|roofer|electrician|grandmother|grandfather|retiree|mother|mom|dad|father|firefighter|gardener|dancer|driver|welder|accountant|engineer|son|daughter|husband|wife|longshoreman|programmer|coach|athlete|mechanic|plumber|student|hygienist
    clients|patients|customers|people|regulars|guests|members|neighbours|neighbors|families|sufferers|athletes|locals|residents|thousands|hundreds|dozens
    {digits} year old
  `,
  tellsResult: `
    {tells}
    now|again|later|today|since|finally|longer|told|tells|tell|says|say|said|swears|swear|rave*|report*|reports|describe*|call|calls|called|thank*|grateful|smiling|pain|relief|relieved|better|back|free|golf*|hik*|hike*|run*|runs|ski*|skiing|garden*|gardening|play*|lift*|deadlift*|sleep*|slept|walked|walks|walking|cancelled|canceled|cried|tears|barely|hardly|limped|limping|crawl*|hobbl*|never
  `,
  // Proof ----------------------------------------------------------------------------------------------------------
  science: `
    study|studies|science|scientific|scientifically|research|researchers|evidence|trial|trials|data|literature|scientists|clinically|clinical|medically|experts|doctors|physicians|surgeons|universities|university|journal|journals|peer|harvard|mayo|statistics|numbers|medicine|lab|laboratory|history|centuries
  `,
  proves: `
    prove*|proved|proven|proves|proof|confirm*|confirms|establish*|established|demonstrat*|demonstrate*|validat*|validate*|verif*|verified|verify*|show|shows|shown|showed|back|backs|backed|support|supports|supported|agree|agrees|settled|clear|undeniable|undisputed|irrefutable|conclusive|conclusively|overwhelming|undeniably|unanimous|bears|bear|attest*|endorse*|endorsed|approved|recommend*|recommended|document*|documented|tested|grounded|rooted|based|stands|behind|beyond|definitive|definitively|certain|fact|facts|truth|lie|doubt|leaves|found|finds
  `,
  // Life -----------------------------------------------------------------------------------------------------------
  life: `
    well being
    life|lives|living|lifestyle|freedom|vitality|wellbeing|wellness|independence|youth|energy|joy|mobility|movement|confidence|self|yourself|health|body|days|weekends|hobbies|sleep|harmony
    things|activities|everything|sports|moments|people you|they|that ~1 love*|loved|enjoy*|miss*|missed|matter*
    doing|playing|running|hiking|golfing|gardening|skiing|dancing|working|lifting|cycling|training|work|golf|trails|gym|field|court|grandkids|grandchildren|kids
  `,
  givesBack: `
    back
    reclaim*|regain*|restor*|restore*|return*|returns|returning|rediscover*|renew*|recover*|recaptur*|recapture*|reviv*|revive*|rebuild*|rebuilt|rebalanc*|rebalance*|transform*|transforms|change*|changes|changed|unlock*|win|reset*|reset|rejuvenat*|rejuvenate*|reinvent*|resume*|resum*
    new|brand|second|fresh|again|fully|fullest|full|best|younger
    give*|gives|gave|giving
  `,
  easyNow: `
    never|not|could|no ~4 easier|simpler|easy|simple|effortless
    easier|simpler than
    as|so|that|this easy|simple
    effortless|effortlessly
    effectively ~1 manage*|managed|treat*|treated|control*|controlled|relieve*|handle*|resolve*|resolved
    manage*|managed|control*|controlled|treat*|treated ~2 effectively
  `,
  youWill: `
    you will|can|ll|get|shall
    you feel|walk|leave|wake|sleep|move|stand|notice|enjoy|be|find|wonder|never|regain|go|step|float|bend|know|see|return|thank
    expect|imagine|picture
    your back|body|spine|pain|muscles|sciatica|disc|discs|life|sleep ~1 will|feels|feel|can|is|gets|goes|stops|thanks|moves|works|lets
    we|i will|can|ll|promise|get|have|make|put|help|take|turn|send|give|keep
    so you|that you
  `,
  // Conditions and acupuncture -------------------------------------------------------------------------------------
  namedCondition: `
    {structuralCondition}
    sciatica|sciatic|arthritis|arthritic|osteoarthritis|fibromyalgia|spondylitis|slipped|pinched|trapped|compressed
  `,
  benefits: `
    treat*|treats|treated|treating|treatable|help|helps|helped|helping|helpful|benefit*|benefits|beneficial|effective|effectively|ideal|perfect|relief|relie*|relieve*|improve*|ease*|easing|respond*|responds|works|wonders|excellent|especially|particularly|great|wonderful|invaluable|useful|valuable|shines|suited|success|succeed*|answer|solution|remedy|resolve*|manage*|managed|alleviate*|soothe*|decompress*|calm*|calms|free*|frees|freeing|release*|unload*|reduce*|recover*|target*|tackle*|pressure|gains|powerful|miracle*|difference|transform*|shrink*|shrinks|retreat*|recede*|retract*|settle*|halt*|slow*|slows|reverse*
  `,
  rmt: `
    rmt|rmts|massage|massages|therapist|therapists|hands on|bodywork
  `,
  needles: `
    acupuncture|acupuncturist|acupuncturists|needling|needles
  `,
} as const satisfies Record<string, string>

export type ConceptName = keyof typeof concepts
