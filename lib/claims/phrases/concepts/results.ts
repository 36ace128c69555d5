/** Results: how soon, for how long, and the life they give back. */
export const results = {
  result: `
    {relief}
    ease* !off|up|into|the|back
    relie*|relieve*|relieved|improve*|better|lighter|looser|freer|taller|straighter|younger|stronger|calmer|different|transform*
    gone|free|melt*|vanish*|disappear*|dissolve*|fade*|releases|released|loosen*|unlock*|unwind*|undo|reset*|fix|fixed|fixes|cure*|works|worked|solve*|resolve*|sorted
    feel*|feels|feeling|felt|notice*|noticing|walk|walks|walked|walking|stand|stands|stood|move|moves|moving|leave|leaves|leaving|bend|bends
    smile|smiling|comfort|comfortable|freedom|success|difference|change*|mobility|flexibility
    that good|well
    analgesia
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
    playing|walking|running|moving|dancing|golfing|standing|sleeping|hiking|gardening|skiing|cycling|chasing
    keep|keeping up with
    full training|strength|fitness|speed|power|duty|duties
  `,
  atOnce: `
    instant|instantly|instantaneous|instantaneously|immediate|immediately|overnight|rapid|rapidly|swift|swiftly|speedy|lightning|express|pronto|promptly|suddenly
    at once
    right|straight away|off
    right then and? there?
    on the spot
    in|within|after|inside|under ~2 one|two|three|four|five|six|seven|eight|nine|ten|twelve|{digits}|single|few|couple|matter|little|than|mere ~2 {visitTime} !walk|drive|stroll|after
    in|within|after|inside minutes|seconds|hours|moments|days
    in no time
    in an instant
    in a flash|heartbeat|jiffy|snap|blink|single|sitting
    one|single|1|first|initial|very|opening|debut ~1 session|sessions|visit|visits|treatment|treatments|appointment|appointments|massage|massages|sitting|stroke|touch|hour
    first time|hour|minute|minutes|session|visit|touch|night
    same|very day|night|evening|afternoon|hour|minute|session !cancel*|cancellation*|cancellations|notice
    the|from moment|minute|instant ~2
    the second you|we|our
    from ~3 first|start|outset !to
    from|on day one|1
    by ~2 bedtime|dinner|supper|lunch|friday|weekend|evening|tonight|tomorrow
    before you|they|your|their|we|the ~2 leave|left|know|reach|even|get|coat|car|parking|session|hour
    feel|better|relief|free|walk|move|live|start|starts|begins|begin|ends|end|gone|results today|tonight|tomorrow|now
    as|so soon|fast
    better|well|stronger fast|quick|quickly|soon
    walk*|walking|walked|float*|stroll*|skip*|glide*|bounce* ~2 out|away|off
    off|from the|our|your table
    on|in|by ~2 way|drive|walk out|home
    lunch break|hour
    quick fix
  `,
  /** At once, in words that need no result beside them. */
  inNoTime: `
    instant|instantly|instantaneous|instantaneously|overnight|rapidly
    right|straight away|off
    while ~3 still
    need|needs|take|takes ~1 one|1|single visit|session|treatment|appointment
    before you|your ~2 leave|left|reach|off|dressed|shoes|get|even|coat|car|socks
    in no time
    very first|day|night|evening|afternoon ~1 !appointment*|booking*|availab*|service|delivery|of
    the ~1 moment|minute|instant you|we|your|our
    the second you
    from the|your very? first|start|outset|word
    by the end of your|the|that|a|one ~1 session|visit|hour|treatment|appointment|massage|week
    {count} ~1 {shortTime} later|flat|tops|max
    quick|fast|express|speedy ~1 {relief}|fix|results|way
    in|within|after|under as|just|only|less|mere|minutes|seconds ~3 {shortTime}|minutes|seconds
    first|one|single session|visit|treatment|appointment|massage ~3 alone|enough|did|does|can|will
    walk*|float*|glide*|skip*|stroll*|dance*|bounce* out|away|off
    off the ~1 table
  `,
  lasts: `
    will|to|can|that|which last
    permanent|permanently|forever|lasting|lasts|lasted|enduring|endure*|endures|everlasting|lifelong|lifetime|eternal|durable|indefinitely|perpetual
    for good|ever|life|keeps|years|decades|always !reason|measure
    once and for all
    long term|run|haul
    longer lasting
    long lasting !back|pain|low|lower|problem*|symptom*|sciatica
    holds|held|stick|sticks|sticking|linger*|persist*|endure*
    stay*|stays|remain*|keep*|keeps|kept ~3 away|gone|off|out|put|better|fixed|free|loose|straight|well|quiet|pain|strong|that|there
    not|never|no ~3 return*|returns|recur*|come|comes|coming|creep*|flare*|resurface*|reappear*|relapse*|regress*|rear|show
    no return
    rest of your|their|his|her ~2
    years|decades|months to come|later|on|from|ahead
    for years|months|decades|good
    years|decades|lifetime of ~1 {relief}|comfort|ease|health|{pain}
    never|ever again
    a? thing of the past
    end of it|that|story
    last time
    stand*|stands the? test
    future
    relapse*|recur|recurs|recurrence|recurrences|comeback|encore
    not|never wear*|wears|fade*|fades
    a|our|this lifetime
    sustainable
    from ~2 returning|recurring|happening|coming|flaring
  `,
  noReturn: `
    permanent|permanently|forever
    for good|ever|life|keeps|always !reason|measure
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
    results|relief|effects|benefits last
    {relief} ~1 you keep
    no|little|rarely|seldom|hardly|never ~3 reason|cause|need to return|come
    not|never ~1 returned|recurred|reappeared|resurfaced
    never|not ~5 again
    never|not ~2 turn*|become*|get|gets|grow* ~1 chronic|worse|permanent|serious
    bulletproof|indestructible|unbreakable|invincible
    for keeps|good|life !reason|measure
    rarely|seldom|hardly|never ~1 need* ~3 back|return|again
    test of time
    stay*|stays with you|them
    long term ~1 {relief}|results|fix|freedom|solution*|change*
    break*|broke|broken|reset* the ~1 cycle|loop|pattern
    not|never ~1 be|come back
    stay*|stays|stayed ~2 there|done|solved|away|gone|fixed|finished|longer|sorted|better|cured|healed|straight|released|that !from
    relapse*|recurrence|recurrences|setback* ~5 not|never|no|unknown|unheard|rare
    no|not|never|without ~2 relapse*|recurrence|recurrences|recur|recurs|comeback
    not|never ~1 wear*|wears|fade*|fades|come|comes|return*|creep*|slide|go|goes off|away|back
    last|only ~3 time|appointment|treatment|massage you|your ~4 need|have|book
    never ~3 need ~3 again
    not|never ~2 look* back
    once ~5 stay*|stays
    what ~3 {be} ~2 stays|stay*
    still ~3 pain|symptom free|later
    a year|decade|lifetime on|later
  `,
  /** Massage again and again, */
  regularly: `
    regular|weekly|monthly|ongoing|repeated|maintenance ~1 massage|massages|session|sessions|visit|visits|treatment|treatments|bodywork|clients|guests
    come|comes|visit|visits|see|sees|book|books ~3 regularly|weekly|monthly|often
    massage|massages|sessions|visits|treatments ~2 regularly|weekly|monthly|through
  `,
  /** and how it is said to keep people. */
  staysWell: `
    supple|limber|bendy|resilient|mobile
    sleep|sleeps|move|moves|recover|recovers|feel|feels|cope|copes|handle|handles|bounce ~2 better|easier|easily|freely|soundly|deeper|back
    fewer|less ~2 {pain}|flare|flares|sick|injured|stiff|sore|often
    stay*|stays|keep*|keeps ~3 well|healthy|strong|loose|limber|mobile|supple|ahead|active|flexible|bay
    prevent*|prevents|avoid*|avoids ~4 {pain}
  `,
  life: `
    well being
    life|lives|living|lifestyle|freedom|vitality|wellbeing|wellness|independence|youth|joy|confidence|self|yourself|health|body|days|weekends|hobbies|harmony
    things|activities|everything|sports|moments|people you|they|that ~1 love*|loved|enjoy*|miss*|missed|matter*
    doing|playing|running|hiking|golfing|gardening|skiing|dancing|working|lifting|cycling|training|golf|trails|gym|field|court|grandkids|grandchildren|kids
  `,
  givesBack: `
    life|lives|freedom|body|self back
    reclaim*|regain*|restor*|restore*|return*|returns|returning|rediscover*|renew*|recaptur*|recapture*|reviv*|revive*|rebuild*|rebuilt|rebalanc*|rebalance*|transform*|transforms|unlock*|win|reset*|reset|rejuvenat*|rejuvenate*|reinvent*|resume*|resum*
    new|brand|fresh|again|fully|fullest|younger
    give*|gives|gave|giving ~2 back
  `,
  easyNow: `
    never|not|could|no ~4 easier|simpler|easy|simple|effortless
    easier|simpler than
    as|so|that|this easy|simple
    effortless|effortlessly
    effectively ~1 {effect}
    effective ~3 way|ways|management|relief|solution|treatment|therapy|answer|tool|remedy|option|help
    under control
    tak*|take*|taking|regain*|gain* ~1 control
    made easy|simple|easier
    easy|easier|easiest|simple|simplest way|path|road|route
    as easy|simple as
    manage*|managed|control*|controlled|treat*|treated ~2 effectively
  `,
  /** Said to work, in words that other care is spoken of with too. */
  works: `
    {massage} ~3 effective in|for|at|against
    massage works !best|for|with|on|as|in|out|by|better|well|especially|directly|to|through|when|because|and|like|deep
  `,
  youWill: `
    you will|ll|walk|leave|wake|float|bounce|wonder
    you notice|regain|be|find|stand
    expect|imagine|picture
    your back|body|spine|muscles|sciatica|disc|discs|life|sleep ~1 will|feels|feel|thanks|moves|lets
    have|has|gets you|them
    have|get|has|gets your back|body|spine|life
    we|i promise
  `,
  hype: `
    effective ~2 relief
    effectively manag*|managed|control*|controlled|treat*|treated|relieve*|reliev*|reduc*|reduce*|address*|eas*|ease*
    as easy|simple as book*|a|calling|picking|one
    your|my health|well|wellbeing|balance|vitality ~1 restored|renewed|back|regained
    double|triple|twice|multiply the|your ~1 benefit*|results|effect*|relief|healing|power
    {be} ~1 that|so simple|easy
    easy as that
    back to|at your|their best
    we|i will get|have you ~2 back|better|moving|right|sorted|pain
    excellent|great|amazing|outstanding|remarkable|fantastic|superb results
    cut|cuts|slashed|reduced ~1 absences|absenteeism
    back to ~1 doing|the|what|everything ~3 love|loved|enjoy
    give*|gives|gave you|me|them|him|her back your|my|their|his|her
    every|all ~1 part|parts|aspect|area|areas|aspects of ~1 life|health|body
    life changing
    powerful|potent|mighty|invaluable|essential|vital|effective|valuable ~1 tool*|ally|weapon|solution*|remedy|medicine|antidote|resource
    game changer|changing
    magic|magical|miracle*|miraculous*|wonders|revolutionary|breakthrough*
    reborn|rejuvenat*|rejuvenate*
    new lease|chapter|life|you
    best life|self|version
    whole new
    reclaim*
    life|lives to the full|fullest
    never before
    no easier|simpler way
    get|got|gets|getting|give|gives|gave|have|want ~3 life|lives back
    never|not ~2 be|been ~2 so|easier|simpler|this
    thank yourself|us|you|me later
    {massage}|treatment|it|this ~2 transform*|changes|changed|saved ~2 life|lives|everything|body
  `,
} as const satisfies Record<string, string>
