/** Us, and others. */
export const rank = {
  others: `
    other|others|another ~1 clinics|clinic|therapists|therapist|practitioners|practitioner|providers|provider|places|place|spas|spa|rmts|rmt|treatments|treatment|therapies|approaches|methods|professionals|professional|studios|doctors|options|remedies|people|chiropractors|shops|massage
    the competition
    others|elsewhere|competitors|competitor|chains|chain|franchise|franchises|rivals|peers
    average|typical|ordinary|usual|standard|run|conventional|traditional|generic|regular|cookie|big|box ~2 clinic|clinics|spa|spas|therapist|therapists|massage|rmt|treatment|treatments|approach|approaches|practice|place|medicine|care|physio|chiropractor
    most|many|some|those|lesser|rushed|busy|downtown|discount|mall|hotel ~1 clinics|clinic|therapists|spas|spa|places|providers|rmts|practitioners|massages|treatments|therapies|chiropractors|doctors
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
    the same way
    fail*|failed|fails|failing|failure
    fall|falls|fell|come|comes|came ~1 short
    give*|gave|given up
    let down
    not|never|cannot ~3 help*|work*|fix|find|match|compare|offer|provide|do|touch|reach|deliver|explain|solve|listen|understand|see|spend|take|bother|give|get|treat|have|know|teach|learn|come|want
    only|just|merely|simply ~2 mask*|treat*|chase*|rub*|give*|offer*|provide*|scratch*|cover*|manage*|dull*|numb|numbs|numbing|numbed|hand*|relax*|skim*|follow*|push*
    rush*|rushed|miss*|missed|overlook*|ignore*|shrug*|dismiss*|mask*|guess*|hurry*|hurries|churn*|lack*|struggle*|cookie|assembly|conveyor|fluff|skim*|disappoint*|wasted|waste|stumped|baffled|temporary|fleeting|useless
    dead end*
    scratch the
    stuck|stopped
    wrong|out of ideas|answers|options
    run|ran out of
    shrug|shrugs
    too much|sore|weak|stiff|painful to
    leaves|leave|ignores|neglects ~3 that|who|behind|untouched|alone
  `,
  /** They came to us after others, or nothing, had helped. */
  untilUs: `
    until|till they|you|i|she|he|we ~2 found|find|came|come|met|tried|try|visited|visit|discovered|discover|saw
    not ~2 tried|met|seen|found us|me|massage
    few|none|nobody|no !matter ~4 has|have|offer|offers ~2 our|my|it|this|anywhere|like
    cheaper|bigger|busier|rushed|lesser {rivals}
    when|where|if|after|because ~3 doctors|doctor|physio|pills|medicine|others|nothing|nobody ~3 can|could|did|do|will|has|have not
    physio|pt|pills|painkillers|medication|surgery|chiropractic|exercise|doctors ~1 not ~1 help*|work*
    physio|pt|pills|painkillers|medication|chiropractic|doctors ~1 not make ~1 difference
    compare us|our
    drive*|driving|drove|walk*|pass*|travel* ~1 past ~5 to ~2 us|ours|here
    not like those|these|the|other ~2 {rivals}
    {relief} that|which ~2 {drug}|pills ~2 can|could|do not
    something|what you can not ~1 get|find from|in ~2 {drug}|pill|gym|physio|elsewhere
    what|than ~1 they|doctors|doctor|physio|pills|medicine|others|chiropractors|surgery ~1 can|could|do|does|did not
    different|another|new kind|sort|breed of ~2 {rivals}
    few|no ~1 other|others
    where|while|whereas|when others|other|most|everyone
    switch*|switched to us|massage
    missed|overlooked|ignored|dismissed ~1 what|it|the|your|this|that|how
    chain|chains|franchise*|mall clinic*|spa|spas|place*|massage*|therapist*
    forget ~2 what|everything
    differently
    other|lesser|average|ordinary|typical|usual ~1 offices|clinics|therapists|spas|massage|places|rmts|practitioners
    nothing ~4 work*|worked|help*|helped
    tried everything|everyone|everybody
    tried the rest
    not|never ~1 respond|responded|responding to ~1 other|anything|any|treatment*|medication|medicine|physio*|conventional|traditional
    resist|resisted to?
    elsewhere you|they|it|the
    chain|chains|others|spas|hospitals|doctors can|could|will|do not
    where|when ~4 failed|fails|fell ~6 succeed*|succeeds|works|delivers|helps
    resistant|unresponsive to ~1 other|conventional|standard|traditional|previous
    everything|everyone ~4 tried
    given up
    gave up
    tired|sick|fed|enough ~1 of|with ~2 {rivals}|doctors|physios|pills|painkillers|appointments
    lost cause|hope
    where ~3 {rivals}|others|other|everyone|everybody|they|rest|medicine|doctors|nothing|physio ~2 fail*|failed|gave|give|stop*|end|ends|leave|left|run|ran|struggle*
    where ~3 others|other|everyone|everybody|they|rest|medicine|doctors|physio ~2 could not
    we|i ~2 succeed*|pick|take|start*|begin* where|what ~3
    when|where|after ~4 others|else|nothing|everything|everyone|everybody|doctors|pills|physio ~4 fail*|failed|work*|worked|help*|helped|gave|given|ran|run|tried
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
    unlike {drug}|most|other|others|many|some|pills|surgery|physio*
    not all|every massage*|clinic*|therapist*|therapies|equal
    not ~1 like ~2 other|spa|mall|typical|average
  `,
  better: `
    beats|beat|outperform*|outclass*|outdo*|outshine*|outlast*|surpass*|trump*|exceed*|rival|rivals|eclipse*
    better|superior|faster|safer|stronger|gentler|kinder|cheaper|deeper ~4 than|to
    more|longer|further ~4 than
    leagues|miles|streets|steps ahead|above|beyond
    unlike
    no|not|nothing|never|can|hardly ~3 match|matches|compare|compares|compete*|rival|rivals|replace*|touch
    instead of
    as good|effective|well|powerful|strong as
  `,
  /** Rank, in words that need nothing beside them. */
  unequalled: `
    {be}|as the ~1 {superlative}
    {be}|as ~2 finest|best|greatest !{done}|to|if|when|before|after|not|we|for|friends
    nothing|nobody|none|no|noone ~5 close|measure*|compare*|compete*|match*|rival*|beat*|beats|touch*|touches|better|equal*|finer|like|else|closer|surpass*|stronger|gentler
    can not|hardly|never ~1 compete|compare|match|rival|beat|touch|keep up?
    not ~1 a|another|any|one ~1 {rivals} ~8 like|better|ours|match|matches
    not|never|nobody ~2 do|does|offer|match|touch|give ~1 what we|i|our
    like ours|mine
    one of the ~2 best|top|finest|leading|premier
    {relief} that|which ~1 neither|nobody|none|no|others|few ~2 can|could|do ~1 match|rival|equal|beat
    best ~1 night ~1 sleep
    available|found|offered only|exclusively at|in|from|here|by
    few|no ~2 {be} ~1 as|more|so effective|good|powerful|beneficial|helpful
    do|does|doing the job|work of ~2 {drug}|doctor|doctors|surgeon|hands
    biggest|greatest|best ~1 results|benefit*|difference ~2 of all
    higher standard|standards|calibre|caliber
    foremost|preeminent ~2 {care}|{place}
    no clinic|clinics|spa|doctor|doctors|physio|therapist can|could|will do|match|offer|give|manage|reach
    few ~3 match|compare*|rival*|equal
    get|gets|give|gives|deliver* better results|outcomes
    not|no ~1 {drug} ~3 does|can|could|beats|matches|touches
    nobody|noone|none|one ~8 like|as|way ~2 we|us|ours|i|our
    the only ~1 one|ones|clinic|clinics|team|place|therapist|therapists|rmt|rmts
    in|into a league|class|category of
    faster|quicker|deeper|longer ~1 {relief}|recovery|healing
    know|knows|understand|understands ~1 more|better ~4 than
    single|undisputed|undoubted|far ~1 most|best|{superlative}
    stronger|safer|better|faster|gentler|kinder|superior|quicker|deeper|cheaper|smarter|wiser than|to ~3 {drug}|{rivals}|{other}|any|anything|other|others|pharmacy|pill
    than any|anything|anyone|anybody|all|other|pills|painkillers|surgery|drugs|medication
    beats|beat|beaten|trumps|outdoes|tops ~3 any|anything|every|all|pills|{drug}|{rivals}|other|alternative*|hands
    second to none
    works|work|does|feels best
    excellence|handpicked|superior|superiority|premier|unmatched|unrivalled|unrivaled|unparalleled|unsurpassed|unbeatable|peerless|incomparable|exceptional|award|awards|acclaimed|elite
    hand picked
    number one|1 !cause*|reason*|risk*|source|complaint|factor|most|killer
    no 1 !cause*|reason*|risk*|source|complaint|factor
    set|setting|sets|raise*|raising the standard|bar
    rated|ranked|placed|came first|highest|top
    way|streets|miles|far|well ahead of
    go to ~1 clinic|place|choice|spot|team|people
    gold|highest|top ~1 standard|standards|notch|rated|quality|tier|level|choice|pick
    cut|step|notch above
    cutting edge
    state of the art
    simply|quite|by far|easily|arguably ~1 best|{superlative}
    best|finest|top|leading ~3 {place}|clinic|therapists|rmts|hands|care|massage|team|treatment|choice|option|way|medicine|answer|thing
    best of
    best things|thing ~1 you can|could do
    try the best
    of choice
    favourite|favorite ~1 clinic|spa|massage|therapist|place|rmt
    no better|finer|safer|other ~2 way|choice|option|treatment|place|hands|clinic|therapy|method
    there {be} ~2 safer|better|gentler|kinder|smarter|wiser|surer|easier|quicker|faster way|route|path|option|choice|alternative|answer
    # 1
    put* ~2 to shame
    leaves|leave ~3 standing|behind
    queen|king|crown|jewel|star|address of|for|in|on
    heads and shoulders
    head and shoulders
    rolls royce
    world|province|country|canada|vancouver|burnaby|region|city|town|bc ~1 best|top|leading|foremost|finest|premier|favourite|favorite|most|first|only|{superlative}
    hard|tough|impossible ~1 to ~1 beat|match|find|top|argue|better|rival|equal
    without equal|peer|parallel|rival|match
  `,
  titled: `
    spine|back|backs|disc|sciatica|pain|muscle|massage people|folks|guys|doctors|whisperer*|pros|nerds|geeks|specialist*|expert*|guru*|authority|masters|professionals
    whisperer*|guru*|maestro*|virtuoso*|wizard*|expert|experts|expertise|expertly|specialist|specialists|mastery|masters|masterful|authority|pros
    specialise*|specialize*|specialty|speciality|specialties
    {be} my|our ~1 thing|forte|calling|superpower|bread|passion|life|specialty|field|business
    {be} ~1 all|everything we|i do
    nothing but backs|spines|back|discs
    special|particular ~1 field|expertise
    advanced|extensive|rare|special|rigorous|extra|postgraduate|unique|intensive|additional|elite|international ~3 training|trained|skills|skill|certification*|credential*|knowledge|qualification*|techniques|technique|certificate*
    certified|certification*|credential*|accredited ~3 advanced|spinal|disc|special*|expert*
    specially|expertly|superbly|uniquely|exceptionally|best|extensively ~1 trained|skilled|qualified|experienced|educated
    know|knows|knew|understand|understands ~3 {spine}|pain|muscle|muscles ~3 better|best|inside|like|than
  `,
} as const satisfies Record<string, string>
