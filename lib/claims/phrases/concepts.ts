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
    swelling|swollen|numbness|tingling|cramps|knots|knot
    bad|sore|stiff|aching|angry|grumpy back|backs
    burn|burning|burned|fire|alarm|throb*|jab*|stab*
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
    put|puts|putting out
    behind you|them|her|him|us|me
    non issue
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
    done with
    not|never ~2 any more
    not ~2 anymore
    not|never ~1 there
    expiry|expiration date
    days ~2 numbered
    to be ended|beaten|solved|fixed|cured|won
  `,
  /** The end of it, in words that need no pain beside them. */
  endOfIt: `
    gone|vanish*|disappear* altogether|completely|entirely|forever|overnight
    gone|over|done for|with good|it|them
    nothing hurts|aches|hurt|left
    not one|a single? {pain}
    no ~1 {pain} since|after|whatsoever|again|anymore|left
    never|not ~2 hurt|hurts|ache|aches|wince* again|anymore
    {be}|as ~1 if|though ~3 never ~1 happen*|been|hurt|there|existed
    no trace of|left
    like it|they never
    forget|forgets|forgot|forgotten ~4 bad|sore|stiff|hurt|hurts|ached|back|pain|painful
    not|never ~2 have to live|put|cope|manage|struggle|suffer with|through|up
    all you|it|they ~2 need|needs|takes|took|take
    one|two|few|three ~3 is|are|was enough|plenty
    full stop
    be|get|gets|got|getting|well rid of
    finally ~2 solved|fixed|gone|free|over|cured|resolved
    cracked|nailed|solved ~1 it|that|code|sciatica|pain
    short work of
    put*|set|sets|setting ~2 right|straight !away
    back together
    answer|solution|remedy|antidote|key|secret|fix|cure to|for ~4 {pain}
    natural|only|real|true|simple|perfect|ultimate|lasting answer|solution|remedy|fix|cure
    beyond repair|help
    take|takes|took care of ~3 {pain}
    back to normal
    meet*|met ~1 match|maker|master
    right as rain
    to be ended|beaten|solved|fixed|cured|won
    one|once and done
    nobody|not ~2 has|have to live|put|cope|suffer with|up|on|through
    that is that
    end of story
    problem solved
    job done
    clears|cleared|cleaned right|straight up
    sorted
    new|different ~1 person|woman|man
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
    mend*|heal*|healing|repair*|rebuil*|rebuild*|rebuilt|regenerat*|regenerate*|regrow*|regrew|renew*|restor*|restore*|reconstruct*|remodel*|rejuvenat*|rejuvenate*|revive*|reviv*|rehydrat*|rehydrate*|replenish*|reknit*|knit*|knits|regain*|refresh*
    laid|lays down
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
    switch*|switches|turn*|wake*|wakes|flip* ~1 on|up
    cut|cuts|cutting|slash*|shave*|trim*
    twice|double|triple|times as
    ahead of schedule|time
    boost*|supercharge*|ignite*|spark*|promot*|promote*|stimulat*|stimulate*|trigger*|activat*|activate*|encourag*|encourage*|support*|enhanc*|enhance*|aid*|optimis*|optimiz*|maximis*|maximiz*|unlock*|unleash*|assist*|power*|fuel*|prime|primes
    in record time
  `,
  // Results, and when and how long ------------------------------------------------------------------------------
  result: `
    {relief}
    ease* !off|up|into|the|back
    relie*|relieve*|relieved|improve*|better|lighter|looser|freer|taller|straighter|younger|stronger|calmer|different|transform*
    gone|free|melt*|vanish*|disappear*|dissolve*|fade*|lift|lifts|release*|loosen*|unlock*|unwind*|undo|reset*|fix|fixed|fixes|cure*|works|worked|solve*|resolve*|sorted
    feel*|feels|feeling|felt|notice*|noticing|walk|walks|walked|walking|stand|stands|stood|move|moves|moving|leave|leaves|leaving|sleep|sleeps|bend|bends
    smile|smiling|comfort|comfortable|freedom|success|difference|change*|healthy|well|health|mobility|flexibility
    that good|well
  `,
  atOnce: `
    instant|instantly|instantaneous|instantaneously|immediate|immediately|overnight|rapid|rapidly|swift|swiftly|speedy|lightning|express|pronto|quickly|promptly|suddenly
    at once
    right|straight away|off
    right then and? there?
    on the spot
    in|within|after|inside|under ~2 {count}|few|couple|matter|little|than|mere ~2 {visitTime}
    in|within|after|inside minutes|seconds|hours|moments|days
    in no time
    in an instant
    in a flash|heartbeat|jiffy|snap|blink|single|sitting
    one|single|1|first|initial|very|opening|debut ~1 session|sessions|visit|visits|treatment|treatments|appointment|appointments|massage|massages|sitting|stroke|touch|hour
    first time|hour|minute|minutes|session|visit|touch|night
    same|very day|night|evening|afternoon|hour|minute|session
    the|from moment|minute|second|instant ~2
    from ~3 first|start|outset
    from|on day one|1
    by ~3 time|end|morning|bedtime|dinner|supper|lunch|friday|weekend|evening|tonight|tomorrow
    before you|they|your|their|we|the ~2 leave|left|know|reach|even|get|pay|coat|car|parking|session|hour
    today|tonight|tomorrow|now
    as|so soon|fast
    walk*|walking|walked|float*|stroll*|skip*|glide*|bounce* ~2 out|away|off
    off|on|onto|from the|our|your table
    on|in|by ~2 way|drive|walk out|home
    lunch break|hour
    quick fix
  `,
  lasts: `
    permanent|permanently|forever|lasting|lasts|last|lasted|enduring|endure*|endures|everlasting|lifelong|lifetime|eternal|durable|indefinitely|perpetual
    for good|ever|life|keeps|years|decades|always
    once and for all
    long term|run|haul
    longer lasting
    long lasting !back|pain|low|lower|problem*|symptom*|sciatica
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
  `,
  noReturn: `
    permanent|permanently|forever
    for good|ever|life|keeps|always
    once and for all
    stay*|stays|remain*|keep*|keeps|kept ~3 away|gone|off|out|quiet
    not|never ~3 return*|returns|recur*|come|comes|coming|creep*|flare*|resurface*|reappear*|relapse*
    rest of your|their|his|her ~2
    never|ever again
    a? thing of the past
    last time
    from ~2 returning|recurring|coming|creeping|flaring
    years|decades of
  `,
  /** Permanence, in words that need no result beside them. */
  staysAway: `
    here|there|in to stay
    not|never ~1 returned|recurred|reappeared|resurfaced
    never|not ~5 again
    never|not ~2 turn*|become*|get|gets|grow* ~1 chronic|worse|permanent|serious|back
    bulletproof|indestructible|unbreakable|invincible|resilient
    for keeps|good|life
    long term ~1 {relief}|results|fix|freedom|solution*|change*
    break*|broke|broken the ~1 cycle|loop|pattern
    not|never ~1 be|come back
    stay*|stays|stayed ~2 there|done|put|solved|away|gone|fixed|longer|sorted|better|cured|healed|aligned|straight|released|that !from
    relapse*|recurrence|recurrences|setback* ~2 not|never|no|unknown|unheard|rare
    no|not|never|without ~2 relapse*|recurrence|recurrences|recur|recurs|comeback
    not|never ~1 wear*|wears|fade*|fades|come|comes|return*|creep*|slide|go|goes off|away|back
    last|only ~3 time|appointment|treatment|massage you ~3 need|have|book
    never ~3 need ~3 again
    not|never ~2 look* back
    once ~5 stay*|stays
    what ~3 {be} ~2 stays|stay*
    still ~3 pain|symptom free|later
    a year|decade|lifetime on|later
  `,
  /** At once, in words that need no result beside them. */
  inNoTime: `
    instant|instantly|instantaneous|instantaneously|immediate|immediately|overnight|rapidly
    right|straight away|off
    while ~3 still
    before you|your|they|we ~2 leave|left|reach|off|dressed|shoes|get|even|coat|car|socks
    on the spot
    in no time
    very|same first|day|night|evening|afternoon ~1 !appointment*|booking*|availab*|service|delivery|of
    the ~1 moment|minute|second|instant you|we|your|our
    from the|your very? first|start|outset|word
    by the end of your|the|that|a|one
    {count} ~1 {shortTime} later|flat|tops|max
    quick|fast|express|speedy ~1 {relief}|fix|results|way
    in|within|after|under as|just|only|less|mere|minutes|seconds ~3 {shortTime}|minutes|seconds
    first|one|single session|visit|treatment|appointment|massage ~3 and|alone|is|was|enough|did|does|can|will
    walk*|float*|glide*|skip*|stroll*|dance*|bounce* out|away|off|home
    off|from the ~1 table
  `,
  /** The price of failure, waived. */
  ifNot: `
    if|unless|until|till
    not ~6 you|we
  `,
  noCharge: `
    free|refund*|complimentary|guarantee*
    on us|me
    the house
    not|never|nothing|no ~2 pay|owe|charge|cost|fee|cent|penny
    pay|owe nothing|zero
    money|every ~2 back|cent|penny|dollar
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
  /** No one is left out: denied twice. */
  noException: `
    nobody|none|no|nothing|never|noone|hardly ~8 not|unsuitable|unable|cannot|beyond|excluded|without|unwise|unsafe|wrong|dangerous|risky
    no one|body|back|case|patient|client|spine ~6 not|unsuitable|unable|beyond|excluded
    nobody|no ~2 is|are too
    not ~1 single|one|a|once ~6 without|failed|fail*|complain*|disappoint*|unhappy|unimproved|regret*|needed|came|has|had
    yet ~1 to ~1 meet|find|see|fail|have|come|treat|disappoint|lose
    nobody|noone|none|no ~1 ~3 claimed|asked|complained|regretted|left|walked|disappointed|failed
    without exception|fail
    do|does|did|work*|help* ~2 same|it|too for you
    faster|better|quicker|deeper|longer ~1 {relief}|recovery|healing
    {digits}|ninety|eighty|seventy|nine|eight|seven|ninetynine ~2 out|in|from of? ~1 {digits}|hundred|ten|every
    {digits}|ninety|eighty|seventy ~1 %|percent
    every ~1 last|single|one
    not ~1 a|one ~2 body|back|patient|client|person|case|spine ~6 not
    anybody|anyone|everybody|everyone at|can|could|should|benefit*|will|gets|leaves|feels|improves|notices|deserves
    for|with|of|to ~2 everyone|everybody|anyone|anybody
    none ~4 recorded|reported|expected|anticipated|known|seen|had
    newborn*|newborns|babies|infants|toddlers
    fix|fixes|fixed|solve*|cure*|beat|beats|treat|help|helps ~1 them|it|all|everything|everyone|anything all|every|we
    fix|fixes|fixed|solve*|cure*|cures ~1 them|it|all|everything|everyone|anything|you|people
    promise*
    in writing
    or ~4 free|us|house|back|refund*
    absolutely|literally|simply|virtually|practically|just|quite anyone|everyone|anybody|everybody|anything
    fix|fixes|fixed|solve*|cure*|cures ~1 those|these|this|that
    mark|trust our|my|us|me words?
    rest|be|sleep assured|sure|certain|confident
    stand*|stands behind|by ~3
    makes|making certain|sure
    {be} guaranteed|assured
    without fail
    never ~2 let
    you can ~2 count|bank|rely|depend|trust
    success rate|rates
    full recovery
    wonder why|how you ~3
    works every|each|always|whether|regardless
    what ~2 do|does works
    will ~1 work|help|succeed for|on|with you|your|them
    {be} going to work|help|succeed
    money|fee ~3 back|returned|refund*
    never ~4 fail*|disappoint*|lost|miss|let
    certainty|certainties|inevitable|inevitably|foregone|unfailing|infallible|surefire
    word of honour|honor
    my|our|you word
    every dollar|cent|penny|loonie
    you|they owe|pay ~1 nothing|zero
    not ~1 pay|charge|owe|cost ~2 cent|penny|dollar|thing|anything|if|unless
    {be} ~1 certain|confident|convinced|positive
  `,
  /** Nothing to weigh, in words that need nothing beside them. */
  carefree: `
    safe|gentle|harmless as
    as safe|gentle|harmless
    without|no a? second thought*
    without|no|nothing ~2 hesitat*|worry|worries|fear|concern*|afraid|dread|lose|fret|guilt
    risk|harm|worry|danger free
    {intensifier} ~1 safe|harmless|natural|gentle|painless
    painless|painlessly|harmless|harmlessly
    no|zero|without|minus ~3 downtime|risk|risks|danger*|downside*|drawback*|catch|complication*|contraindication*
    gentle|safe|mild enough
    can not|hardly|never ~1 go wrong|overdo
    safe for|and|at|in|to
    perfectly|completely|totally ~1 safe|fine|okay|suitable
    all|any|every|whatever ~1 age|ages|body|bodies|shape|size|stage
    regardless|irrespective|no matter ~2 age|condition|what|how|who|your
    one size
  `,
  /** What an RMT may not do. */
  medicalAct: `
    diagnos*|diagnose*|diagnosis|diagnoses|diagnostic
    prescrib*|prescribe*|prescription|prescriptions
    tell*|show* ~2 what|why ~3 got|have|wrong|going
    tell*|know*|see|find|show ~3 exactly|precisely ~1 what|which|where|why
    what ~2 wrong
    pinpoint*|identify*|identifies|locate* ~4 disc|joint|vertebra|nerve|structure|cause|source|layer|muscle
    read*|interpret*|review* ~2 mri|x|xray|scan|scans|imaging
  `,
  harmful: `
    trouble you|your
    hurt|hurts|harm|harms|injure*|damage*|worsen*|aggravat*|aggravate*|upset*|danger|dangerous|wrong|worse|regret|irritat*
    side|ill effect|effects
  `,
  impossible: `
    no|not|never|nothing|cannot|impossible|nobody|zero|neither|unable|incapable|without|hardly
  `,
  harmless: `
    safe|safely|safest|safety|harmless|gentle|gentlest|suitable|suits|suit|appropriate|candidate|candidates|benefit*|benefits|ideal|perfect|works|welcome|fine|okay|ok|right|good|kind|mild
  `,
  fully: `
    completely|totally|entirely|absolutely|perfectly|utterly|wholly|fully|100|inherently|always|purely
  `,
  risk: `
    side|adverse|ill|negative|unwanted|harmful|after effect|effects|reaction*
    reaction*
    risk|risks|danger|dangers|downside|downsides|drawback|drawbacks|harm|harms|hazard|hazards|complication|complications|contraindication|contraindications|worry|worries|catch
  `,
  none: `
    no|none|zero|without|nothing|never|nil|not|neither|nor|minus|free|nonexistent|unheard|hardly|negligible
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
    those|these ~1 people|clinics|places|practitioners
    all|every|each ~1 of them|those
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
    scratch the
    stuck|stopped
    wrong|out of ideas|answers|options
    run|ran out of
    shrug|shrugs|sheet|sheets
  `,
  /** They came to us after others, or nothing, had helped. */
  untilUs: `
    until|till ~4 us|me|here|our|massage
    elsewhere
    not ~2 tried|met|seen|found us|me|massage
    few|none|nobody|no ~4 has|have|offer|offers ~2 our|my|it|this|anywhere|like
    few|no ~1 other|others
    where|while|whereas|when others|other|most|they|everyone
    switch*|switched to us|massage
    missed|overlooked|ignored|dismissed ~1 what|it|the|your|this|that|how
    chain|chains|franchise*|mall
    forget ~2 what|everything
    differently
    other|lesser|average|ordinary|typical|usual ~1 offices|clinics|therapists|spas|massage|places|rmts|practitioners
    nothing ~4 work*|worked|help*|helped
    tried everything|it|all
    everything|everyone ~4 tried|else
    given up
    gave up
    lost cause|hope
    where ~3 {rivals}|others|other|everyone|everybody|they|rest|medicine|doctors|nothing|physio ~2 fail*|failed|gave|give|stop*|end|ends|leave|left|run|ran|could|struggle*
    we|i ~2 succeed*|pick|take|start*|begin* where|what ~3
    when|where|after|if ~4 {rivals}|others|else|nothing|everything|everyone|everybody|doctors|pills|physio ~4 fail*|failed|work*|worked|help*|helped|gave|given|ran|run|tried
    everyone|everybody|everything|anyone|nobody|nothing ~1 else ~5 fail*|failed|gave|given|ran|run|tried|work*|worked|help*|helped|could
    only here|we|our|us|massage
    nobody|none|noone|no one ~1 teaches|knows|does|offers|offer|has|understands|sees|treats
    one ~1 knows|does|offers|has|teaches|else
    not|never ~3 happen|find|get ~2 here|elsewhere|anywhere
    nowhere|anywhere|somewhere|someplace else
    one ~2 only|kind
    only ~2 of its|their kind
    only ~3 in|around {place}
    first|only ~3 in|of {place}|its
    the rest ~3 fail*|give*|gave|settle*|rush*|miss*|guess*
    unlike {other}|{drug}|{rivals}|most|other|others|many|some|the|a|pills|surgery|physio*
    not all|every massage*|clinic*|therapist*|therapies|equal
    not ~1 like ~2 other|spa|mall|typical|average
  `,
  better: `
    beats|beat|outperform*|outclass*|outdo*|outshine*|outlast*|surpass*|trump*|exceed*|rival|rivals|eclipse*
    better|superior|faster|safer|stronger|gentler|kinder|cheaper|deeper|longer|more|further ~4 than|to
    leagues|miles|streets|steps ahead|above|beyond
    unlike
    no|not|nothing|never|can|hardly ~3 match|matches|compare|compares|compete*|rival|rivals|replace*|touch
    instead of
    as good|effective|well|powerful|strong as
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
    best|finest|greatest|foremost|top|leading|premier|premiere|elite|ultimate|supreme|unrivalled|unrivaled|unmatched|unparalleled|unsurpassed|unequalled|unequaled|unbeatable|peerless|preeminent|incomparable|favourite|favorite|legendary|renowned|celebrated|acclaimed|award|awards|champion*|outstanding|exceptional
    {superlative}
    most ~1 {praise}
    single|undisputed|undoubted|far ~1 most|best|{superlative}
    highest|better ~1 rated|regarded|ranked|standard|quality|calibre|level|reviewed
    number one|1
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
  /** Rank, in words that need nothing beside them. */
  unequalled: `
    {be}|as ~2 {superlative}|finest|best|greatest !to|if|when|before|after|not|we|for
    nothing|nobody|none|no|few|little|noone ~5 close|near|compare*|compete*|match*|rival*|beat*|beats|touch*|touches|better|equal*|finer|like|else|closer|surpass*|stronger|gentler
    can not|hardly|never ~1 compete|compare|match|rival|beat|touch|keep up?
    not ~1 a|another|any|one ~1 {rivals} ~8 like|better|ours|match|matches
    not|never|nobody ~2 do|does|offer|match|touch|give ~1 what we|i|our
    like ours|us|mine
    only ~1 one|ones|clinic|clinics|team|place|therapist|therapists|rmt|rmts|people
    in|into a league|class|category of
    faster|better|quicker|deeper|longer ~1 {relief}|recovery|healing
    know|knows|understand|understands ~1 more|better ~4 than
    single|undisputed|undoubted|far ~1 most|best|{superlative}
    stronger|safer|better|faster|gentler|kinder|superior|quicker|deeper|cheaper|smarter|wiser than|to ~3 {drug}|{rivals}|{other}|any|anything|other|others|pharmacy|pill
    than any|anything|anyone|anybody|all|other|pills|painkillers|surgery|drugs|medication
    beats|beat|beaten|trumps|outdoes|tops ~3 any|anything|every|all|pills|{drug}|{rivals}|other|alternative*|hands
    second to none
    works|work|does|feels best
    excellence|handpicked|superior|superiority|premier|premium|unmatched|unrivalled|unrivaled|unparalleled|unsurpassed|unbeatable|peerless|incomparable|exceptional|award|awards|acclaimed|elite|world
    hand picked
    number|no one|1
    go to ~1 clinic|place|choice|spot|team|people|for
    gold|highest|top ~1 standard|standards|notch|rated|quality|tier|level|choice|pick
    cut|step|notch above
    cutting edge
    state of the art
    simply|quite|by far|easily|arguably ~1 best|{superlative}
    best|finest|top|leading ~3 {place}|clinic|therapists|rmts|hands|care|massage|team|treatment|choice|option|way|medicine|answer|thing
    best of
    of choice
    favourite|favorite ~1 clinic|spa|massage|therapist|place|rmt
    no better|finer|safer|other ~2 way|choice|option|treatment|place|hands|clinic|therapy|method
    # 1
    put* ~2 to shame
    leaves|leave ~3 standing|behind
    queen|king|crown|jewel|star|address|name|home of|for|in|on
    heads and shoulders
    head and shoulders
    rolls royce
    world|province|country|canada|vancouver|burnaby|region|city|town|bc ~1 best|top|leading|foremost|finest|premier|favourite|favorite|most|first|only|{superlative}
    hard|tough|impossible ~1 to ~1 beat|match|find|top|argue|better|rival|equal
    without equal|peer|parallel|rival|match
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
    all|everything we|i ~1 do|treat|see
    {be} ~1 all|everything we|i do
    special field|interest|area
    know* ~3 more|better|everything ~4 than|about
    bread and butter
    daily bread
    know* ~3 like ~3 back|hand|own
    trained abroad
    years|decades ~2 study*|perfect*|master*|honing|devoted|refin*
    life work
    field|forte|calling|vocation
  `,
  // Causes, waste, immunity -------------------------------------------------------------------------------------
  cause: `
    cause|causes|root|roots|rooted|source|sources|origin|origins|culprit|culprits|core|driver|drivers|instigator|offender|reason|reasons|why|triggers|underlying|lesion|mechanics|foundation
    real|true|actual|exact|hidden|whole|bigger problem|issue|story|picture|trouble|reason|culprit|offender
    where ~4 start*|starts|begin*|begins|originat*|come*|comes|live*|lives|hide*|hides
    what ~3 causing|driving|wrong|behind|behind|creating|triggering|feeding|fuelling|fueling
    bottom|heart ~1 of
    at|to|from its|the|their bottom|base
  `,
  titled: `
    spine|back|backs|disc|sciatica|pain|muscle|massage people|folks|guys|doctors|whisperer*|pros|nerds|geeks|specialist*|expert*|guru*|authority|masters|professionals
    whisperer*|guru*|maestro*|virtuoso*|wizard*|expert|experts|expertise|expertly|specialist|specialists|mastery|masters|masterful|authority|pros
    specialise*|specialize*|specialty|speciality|specialties
    {be} my|our ~1 thing|forte|calling|superpower|bread|passion|life|specialty|field|business
    {be} ~1 all|everything we|i do
    nothing but backs|spines|back|discs
    advanced|extensive|rare|special|rigorous|extra|postgraduate|unique|intensive|additional|elite|international ~3 training|trained|skills|skill|certification*|credential*|knowledge|qualification*|techniques|technique|certificate*
    certified|certification*|credential*|accredited ~3 advanced|spinal|disc|special*|expert*
    highly|specially|expertly|superbly|uniquely|exceptionally|best|extensively ~1 trained|skilled|qualified|experienced|educated
    know|knows|knew|understand|understands ~3 {spine}|pain|muscle|muscles ~3 better|inside|like|than
  `,
  /** The cause, in words that need no verb beside them. */
  causeNamed: `
    real|true|actual|hidden|primary|original|deeper|deepest|very ~1 culprit|cause|source|reason|lesion|origin|root|problem|offender|trouble|fault|layer|driver
    where ~3 born|start*|starts|begin*|begins|originat*|come*|comes|lies|lives|hides|rooted
    {pain}|stress|tension|it ~2 from|at its|the|their ~1 source|root|origin|bottom|core
    wrong|right place|spot|thing
    not|only|just ~2 where it|you ~1 hurts|hurt|aches
    symptom|symptoms ~3 cause|source|root|reason
    messenger
    only|just|merely|simply ~1 mask*|cover*|hide*|dull*|numb*|treat*|manag*|chase*
    upstream|downstream
  `,
  findsCause: `
    treat*|treats|treating|address*|fix*|correct*|find*|finds|finding|found|identif*|identify*|identifies|pinpoint*|locate*|get*|gets|getting|target*|eliminat*|eliminate*|remove*|resolve*|resolv*|tackle*|tackl*|uncover*|reach*|go|goes|going|dig*|digs|digging|trace*|trac*|track*|hunt*|attack*|unearth*|uproot*|pull*|work*|dealt|discover*|expose*|chase*|solve*|solv*|deal*|understand*|look*|seek*|isolate*|follow*|root|discover*|zero*|hone*|home|drill*|unravel*
    symptom|symptoms|mask*|masking|surface|band|bandage*|plaster|cover*|numb*|dull*|temporary
  `,
  waste: `
    {toxin}
    toxic|toxicity|toxins|waste|wastes|debris|gunk|sludge|residue|residues|junk|metabolite*|metabolites|metabolic|acids|crystals|lactate|rubbish|dirt|uric|lactic|acid|acids|impurities|stagnant|stale|pollutants|poisons|chemicals|congestion|rubbish|garbage|buildup|byproducts|leftovers
    build up
    inside|within|system
    by products
  `,
  carriesOff: `
    {flush}
    wring*|wrung|squeeze*|squeez*|rinse*|rins*|sweep*|swept|carr*|carries|carried|pump*|away|out|leave*|leaves|eject*|clean*|cleans|cleaner|exit*|hose*|mobilis*|mobiliz*|mobilise*|mobilize*|lymph*|whisk*|evacuat*|evacuate*|unload*|rid|loose|full|stored|storing|storage|buildup|build*|built|pump*|accumulat*|trapped|collect*|pool*|wring*|stagnat*|dispers*
  `,
  /** Waste, in words that need no verb beside them. */
  toxins: `
    toxin*|toxins|toxic|detox*|detoxify*|poison|poisons|impurities|sludge
    wring*|wrung ~2 out
    lactic|uric acid
    acids
    waste product|products|matter
  `,
  immunity: `
    sick days|leave
    immune|immunity|immunities|defences|defenses|defence|defense|resistance|antibodies
    white blood
    killer|t cells
    getting|get|gets|got|fall|falling sick|ill|run
    ill|sick|unwell|doctor
    germ|germs|sniffle*|catch|catching
    cold|colds|flu|flus|bug|bugs|illness|illnesses|infection|infections|virus|viruses|germs|sickness|sniffles|disease|diseases
  `,
  strengthens: `
    {boost}
    stronger|strong|strength|robust|resilient|resilience|sharper|fewer|less|rarely|seldom|ward*|fend*|fight*|fights|fought|shrug*|protect*|shield*|bay|away|off|against|top|peak|healthier|improved|recharge*|tune*|prime*|alert|defend*|charge*|uptick|function|system|health|sail*|through|without|hardly|unwell|upregulat*|upregulate*|upregulated|regulate*|rise|rises|last|sick|never|healthy|keep*|keeps|kept|army|soldiers
  `,
  // The spine as a machine ----------------------------------------------------------------------------------------
  structure: `
    {spine}
    canal|canals
    column|cobb|gel|nucleus|annulus|material|facet|facets|keel|pillar
    shoulders|hip|frame|torso|trunk|tailbone|coccyx|pelvis|ribs|rib|head|skull|atlas
    twist|twisted|tilt|tilted|crooked|rotation|rotated|hunch|hunched|slouch|sway|kyphosis|lordosis|misaligned|lopsided|uneven|crookedness
  `,
  putsRight: `
    widen*|widens
    {correct}
    realign*|aligned|align*|alignment|straight|straighten*|straighter|upright|taller|level*|levels|even|evens|square*|squares|true|centre|center|centred|centered|symmetr*|symmetrical|symmetry|balanced|neutral|erect|unkink*|untwist*|unbend*|recentre*|recenter*|rearrange*|untilt*|reshape*|retrain*|relocate*
    back|return*|returns|slip*|slips|slide*|slid|glide*|pop*|pops|ease*|coax*|nudge*|guide*|guid*|settle*|settl*|click*|snap*|put*|puts|set|sets|move*|shift*|push*|draw*|draws|bring*|brings|lock*|fall*|falls|drop*|fit*|fits|sit*|sits|tuck* ~4 into|in|to|where|place|position|home|line|seat|together
    where it|they belong*|belongs|should
    in|into|to place|line|position|order|true
    stand*|stands|sit|sits ~1 tall|taller|straight|straighter|upright
    undo|undoes|undone|reverse*|reversed|halt*|rewind*|rewound|unwind*|uncurl*
    open*|opens|create*|creates|widen*|lengthen*|decompress* ~4 space|spaces|room|canal|gap|gaps|up|joints
    iron*|smooth* ~2 out
    natural|true|proper|original|rightful|normal|healthy ~1 line|shape|home|seat|position|place|curve|form|height
    reduction|reduces|reduced|shrink*|shrinks|smaller|less|close|closes|retreat*|recede*|regain*|regained|lengthen*|widen*|recentr*
    re centre*|center*|centres
    home|itself
    stand*|standing|sit|sitting|walk* straight|upright|tall
    find*|finds|found ~2 way|line|home|place|centre|center|level|balance
    like|as new
  `,
  // Surgery, drugs -------------------------------------------------------------------------------------------------
  medicalCare: `
    {surgery}
    {drug}
    surgeon|surgeons|knife|replacement|scalpel|needle|needles|operating|cut|disability|brace|rods|screws|crutches|cane|walker|walkers|icu|procedure|procedures|implant*|packet|packets|pack|blister|bottle|bottles|specialist|theatre|prescription|prescriptions|pharmacy|tylenol|advil|robaxacet|aleve|voltaren|meds|medicated|chemicals|cortisone|epidural*|waitlist|dose|doses|hospital|drugstore|tablet|tablets|shot|shots|sheath|invasive
    anti inflammatories|inflammatory
    waiting|surgical|that|the list|lists
    pill|medicine bottle*|cabinet|packet|box
  `,
  /** Other care done without, in words that need not name it. */
  spared: `
    toss*|ditch*|bin|binned|flush*|throw*|threw|drop* ~1 theirs|them|yours|away
    you|they ~2 not|never ~2 need|want|miss ~1 it|them|those|another|again
    off that|the|their|your ~1 list|meds|medication|pills
    drug|pill|needle|surgery|knife|opioid|medication|medicine|chemical free
    under the knife
    operating table|theatre|room
    nonsurgical|drugfree
    non surgical|invasive|pharmaceutical|drug
    natural|drugless alternative
    an alternative
  `,
  sparesIt: `
    without|no|never|zero|nor|instead|alternative|alternatives|cancel*|cancelled|canceled|unnecessary|needless|freedom|ditch*|bin|binned|toss*|threw|throw*|thrown|fewer|reliance|relying|rely|halve*|halved|wean*|swap*|swapped|trade*|traded|rather|spared|spare*|spares|redundant|obsolete|forget|forgot|quit*|kick*|goodbye|scrap*|retire*|unlike|resort|inevitable|superfluous|crossed|cross|drawer|dustbin|customers|shelf|tear|tore|torn|rid|away|off|theirs|told|facing|recommended|scheduled|booked
    {avoid}
    put|puts|putting|set|lay ~3 aside|down|away
    keep* ~2 from
    wonder* ~6 ever
    waiting for
    not|longer|less ~3 need*|have|take*|rely|relying|depend*|require*|want|necessary|needed|required
    not ~1 a|the only
    free from|of
    {drug} free
    gather* dust
    cut*|cuts|drop*|get|got|come|came|bring*|lower*|reduc* ~4 down|off|out|dose|use|need
    need|needs|use|dose|dependence|dependency ~2 for|of|on
    not ~2 run|rush|jump|agree|consent|bother
    before ~3 {surgery}|anybody|anyone|you
    stay*|keep*|keeps ~3 out|away|off|in
    last
    does|do|what ~4 surgeon|doctor|knife|pill|pills
  `,
  // People in stories -----------------------------------------------------------------------------------------------
  someone: `
    she|he|her|his|him
    a|an|one|old|young|retired|local ~2 client|patient|customer|man|woman|gentleman|lady|teacher|nurse|carpenter|golfer|runner|roofer|electrician|grandmother|grandfather|retiree|mother|mom|dad|father|firefighter|gardener|dancer|driver|welder|accountant|engineer|longshoreman|programmer|coach|athlete|mechanic|plumber|student|hygienist
    {digits} year old
  `,
  tellsResult: `
    again|finally|longer|grateful|smiling|pain|relief|relieved|better|free|golf*|hik*|hike*|hikes|run|runs|running|ran|ski*|skiing|garden*|gardening|deadlift*|sleep*|slept|walked|walks|walking|cancelled|canceled|cried|tears|barely|hardly|limped|limping|crawl*|hobbl*|danced|dance*|strides|stride|climbs|gone|thanks|swim*|marathon|wedding|grandkids|grandchildren|cane|canes|crutches|walker|wheelchair|surgery|operation|healed|cured|fixed|retirement|medal|podium|season|race|straight|without|never
  `,
  crowd: `
    clients|patients|customers|regulars|guests|members|neighbours|neighbors|families|sufferers|athletes|locals|residents|thousands|hundreds|dozens|people
  `,
  acclaims: `
    rave*|swear*|love|loves|thank*|report|reports|reported|describe*|trust*|choose|chosen|credit*|recommend*|delighted|thrilled
    tell|tells|told us|me
    say|says|said
    walk*|leave|leaves|left|run|hike|stopped|cancelled|canceled|threw|avoided|recovered|improved|returned ~4 free|pain|out|without|pills|surgery|better|work|off|operation
    {attain} ~3 {digits}|pain|relief|better
    helped|freed|relieved|cured|fixed|healed|saved
  `,
  /** A turn in somebody's story. */
  storyTurn: `
    came|come|comes|walk*|arrive*|hobbl*|limp*|crawl*|shuffl*|carried ~2 in|into|through|to|on ~10 left|leaves|leave|walk*|stroll*|bounc*|danc*|dance*|ran|skip*|out|hikes|runs
    {shortTime}|month|months|year|years|morning|day|night later|on|after ~1 she|he|they|was|were|is|her|his|my|i
    she|he|they|who ~2 now|again|today|since !a|an|work*|practis*|practic*|treat*|offer*|teach*
    now|today ~1 she|he|they !work*|teach*|treat*
    one|a ~2 of ~1 our|my|these|them ~3 {person}|people|regulars
    by the time|end|second|minute she|he|they|i
    could barely|hardly|scarcely|not|no
    puts|put it|this|that down to
    back on|at|in the|his|her|my|their|full
    he|she|they|i {be} ~1 fine|well|okay|back|cured|himself|herself|better
    stood|sat|got|straightened up
    waiting for him|her|me|them
    last hope|resort|chance
    had not|been ~4 in|for ~1 years|months|weeks|decades
    back ~1 at|on|in|to|doing|behind|up ~2 work|ice|field|feet|court|trail|garden|ladder|wheel|saddle|track|grind|course|hill|stage|dancefloor|tools|job|bike|slopes|water
    thanks to|thank ~3 hands|us|you|me|massage|therapist|team|clinic|treatment
    my ~1 back|pain|sciatica|hands|hip|neck|shoulder|knee|doctor|surgeon|physio|husband|wife|life|legs|leg|spine|body|disc
    gave|gives me|him|her|us|them
    i ran|walked|slept|cancelled|canceled|came|could|cried|dance|danced|golf
  `,

  // Proof ----------------------------------------------------------------------------------------------------------
  science: `
    proof|survey|surveys|records|figures|numbers
    study|studies|science|scientific|scientifically|research|researchers|evidence|trial|trials|data|literature|scientists|clinically|clinical|medically|experts|doctors|physicians|surgeons|universities|university|journal|journals|peer|harvard|mayo|statistics|numbers|medicine|lab|laboratory|history|centuries
  `,
  proves: `
    prove*|proved|proven|proves|proof|confirm*|confirms|establish*|established|demonstrat*|demonstrate*|validat*|validate*|verif*|verified|verify*|show|shows|shown|showed|back|backs|backed|support|supports|supported|agree|agrees|settled|clear|undeniable|undisputed|irrefutable|conclusive|conclusively|overwhelming|undeniably|unanimous|bears|bear|attest*|endorse*|endorsed|approved|recommend*|recommended|document*|documented|tested|grounded|rooted|based|stands|behind|beyond|hard|argue|accepted|acknowledged|obvious|undoubted|unarguable|definitive|definitively|certain|fact|facts|truth|lie|doubt|leaves|found|finds
  `,
  // Life -----------------------------------------------------------------------------------------------------------
  life: `
    well being
    life|lives|living|lifestyle|freedom|vitality|wellbeing|wellness|independence|youth|energy|joy|mobility|movement|confidence|self|yourself|health|body|days|weekends|hobbies|sleep|harmony
    things|activities|everything|sports|moments|people you|they|that ~1 love*|loved|enjoy*|miss*|missed|matter*
    doing|playing|running|hiking|golfing|gardening|skiing|dancing|working|lifting|cycling|training|work|golf|trails|gym|field|court|grandkids|grandchildren|kids
  `,
  givesBack: `
    back to|at|on|in|into
    life|lives|freedom|body|self back
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
    you will|ll|walk|leave|wake|float|bounce|wonder
    you feel|feels|notice|regain|be|find|sleep|move|stand
    expect|imagine|picture
    your back|body|spine|muscles|sciatica|disc|discs|life|sleep ~1 will|feels|feel|thanks|moves|lets
    have|get|has|gets you|your|them
    we|i promise
  `,
  gain: `
    {relief}
    the|a|big|real difference
    better|lighter|looser|freer|taller|younger|stronger|straighter|free|gone|new|different|wonderful|amazing|fantastic|incredible|marvellous|unstoppable|reborn|transformed|alive|again
    like yourself|you|new
    healed|cured|fixed|sorted|cleared|relieved|restored|renewed|aligned
    pain free
    no ~2 {pain}
    without ~2 {pain}
    playing|walking|running|moving|dancing|golfing|standing|sleeping
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
    rmt|rmts|massage|massages|therapist|therapists|bodywork
    hands on
  `,
  stature: `
    straighten*
    perfectly|perfect level|straight|even|aligned|balanced|centred|centered
    level|even|straight|symmetrical|balanced again
    line|lines|lined up
    taller|straighter
    stand*|standing|sit|sitting|walk* straight|upright|tall|taller|straighter
    realign*|realigned|realignment|misalign*|misaligned|alignment
    posture|alignment ~3 {correct}|improve*|better|perfect|straight*
    {correct}|improve*|better|perfect|proper ~2 posture|alignment|curve|curvature
    where it|they belong*|belongs
    in|into|to ~1 place|alignment
    out of ~1 place|line|alignment|whack|kilter
    decompress*|decompression
  `,
  nerve: `
    nerve|nerves|cord|root|roots|canal|disc|discs|joint|joints|vertebra|vertebrae|facet|facets
  `,
  unloads: `
    room|space|gap
    pressure|load|weight|compression|strain|squeeze|pinch|impingement ~2 off|from|on|away
    free|frees|freed|freeing|unpinch*|untrap*|unload*|decompress*|releas*|release*|breath*|breathe*|liberat*|liberate*|unclog*|lubricat*|lubricate*|nourish*
    less|reduced|no|without|off|reliev*|relieve*|ease*|eas*|reduce*|take*|lift* ~2 pinching|pressure|compression|irritation|load
  `,
  decline: `
    degenerat*|degeneration|degenerative|deteriorat*|deterioration|progression|progress*|aging|ageing|wear|narrowing|thinning|damage|arthritis|osteoarthritis|scoliosis|stenosis|curve|curvature|breakdown|decline|ravages|disease|years|clock
  `,
  halts: `
    stop*|stops|halt*|slow*|slows|reverse*|revers*|undo|undoes|undone|undoing|arrest*|protect*|preserv*|preserve*|delay*|defy|defies|guard*|stall*|retreat*
    turn* ~2 back|around
    in|into reverse
  `,
  dread: `
    longer|sooner you ~4 the|more|harder|worse
    too late
    left untreated|unchecked|unaddressed
    only get|gets|getting|grow* worse
    end|ending up ~3 wheelchair|disabled|surgery
    ticking
    suffer* ~2 silence|needlessly|longer
    do|does not ~1 let ~6 life|control|you|rule|ruin|worse
  `,
  hype: `
    double|triple|twice|multiply the|your ~1 benefit*|results|effect*|relief|healing|power
    {be} ~1 that|so simple|easy
    simple|easy as that
    life changing
    powerful|potent|mighty|invaluable|essential|vital|effective|valuable ~1 tool*|ally|weapon|solution*|remedy|medicine|antidote|resource
    game changer|changing
    magic|magical|miracle*|miraculous*|wonder|wonders|revolutionary|breakthrough*
    reborn|rejuvenat*|rejuvenate*
    new lease|chapter|life|you
    best life|self|version
    whole new
    wellbeing|wellness
    well being
    reclaim*
    get|got|gets|getting|give|gives|gave|have|want ~3 life|lives back
    never|not ~2 be|been ~2 so|easier|simpler|this
    thank yourself|us|you|me later
    {massage}|treatment|it|this ~2 transform*|changes|changed|saved ~2 life|lives|everything|body
  `,
  /** What an RMT may not do, by its sound and feel. */
  thrust: `
    crack*|pop|pops|popping|click|clicks|thrust*|impulse*|jolt*|hvla|velocity
    short|quick|sharp ~1 sharp|quick|short ~1 push|tug|move|pull|twist|flick
    adjust|adjusts|adjusted|adjusting|adjustment|adjustments|readjust*
    manipulat*|manipulate*
  `,
  joint: `
    {spine}
    everything|you|rib|ribs|stuck|locked|level|facet
  `,
  needles: `
    acupuncture|acupuncturist|acupuncturists|needling|needles|needle|meridian|meridians|cups
  `,
} as const satisfies Record<string, string>

export type ConceptName = keyof typeof concepts
