/** The trouble, its end, and how a body mends. */
export const trouble = {
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
    end|ends|ended|ending !of|up|in|with|on|plate|result|users
    goes|go with it|them
    {be} over the ~1 day|moment|minute|second
    stops|stopped|ceases|ceased !you|your|it|us|me|at|and|by|when|if|to|in|working|moving
    {be}|all|finally ~1 over !the|a|an|your|our|my|{digits}|again|canada|town|burnaby
    vanish*|disappear*|evaporate*|dissolve*|melt*|dissipate*|fade*
    lifts|lifted !a|an|the|your|my|his|her|something|boxes|weights|heavy
    eliminat*|eliminate*|eradicate*|erase*|banish*|abolish*|delete*|dismantle*|vanquish*|conquer*|defeat*|beat|beats|beaten|crush*|kill*|kills|killed|destroy*|demolish*|extinguish*|silence*|quiet|quietens|quiets|neutralise*|neutralize*|obliterate*|annihilate*|exterminate*|evict*|expel*|overcome*|overcame|outsmart*|zap*|smash*|bust|busts|busting|nuke*|tame*|tames
    resolve*|solve*|cure*|fix|fixes|fixed|fixing|sort|sorts|sorted|sorting|rid|ridding|undo|undoes|undone|unmake*
    gone !on
    goes|went !to|for|down|on|into|through|up|over|beyond|in|back|wrong|hand|by|with|well|from|under|along|deeper|much|out
    go|goes|going away
    leave*|leaves|leaving|left ~4 behind|alone|door|room|table
    put*|putting ~4 behind|to rest|bed
    put|puts|putting out
    behind you|them|her|him|us|me
    non issue
    {be}|become*|becomes|became|into|ancient|distant ~2 history|past
    memory|memories|yesterday
    no more|longer
    so long
    bye|goodbye|farewell|packing|adieu|sayonara|riddance
    out the? door|window
    shut*|shuts|shutting|switch*|turn*|dial*|power* ~3 off|down|out
    wipe*|stamp*|knock*|clear*|burn*|phase* ~3 out|away|clean
    chase*|drive*|drives|drove|send*|push*|wash*|carry|carries|knead*|coax*|rub*|whisk*|strip*|peel* ~4 away|off
    kick* ~5 curb|kerb|out
    close*|closes ~2 chapter|door|book
    last ~2 of
    let|lets go ~1 of? ~1 you
    shed*|shake*|shakes|lost|ditch*|escape*|flee*|fled
    drop|drops|dropped away|off
    forget*|forgot|forgotten ~3 what|how|that|about|you|ever|had|it
    break*|broke|broken|breaking ~2 free|cycle|grip|hold|loop|spell|chain*|pattern
    snap* the? cycle|loop
    nowhere left|to
    freedom|liberat*|liberate*|liberation|deliver*|release you|from
    free|freed|frees|freeing !parking|consultation|consult|call|wifi|assessment|trial|of|if|for|wifi|until|on|nhs
    zero
    without|minus !causing|unnecessary|proper|rest|warning|enough|a|getting
    nothing|none left|hurts|hurt|remains|aches
    not ~2 hurt|hurts|ache|aches|stand|survive
    will not ~1 know
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
    gone|over for|with good|it|them
    done for|with good
    nothing hurts|aches|hurt
    nothing left !out|over
    stop suffering|hurting
    it|that will stop|go|end|disappear|vanish
    with no|zero {pain}
    and|then it|they {be} gone
    plays|play no part|role
    start living
    not one|a single? {pain}
    no ~1 {pain} since|after|whatsoever|again|anymore|left
    never|not ~2 hurt|hurts|ache|aches|wince* again|anymore
    {be}|as ~1 if|though ~3 never ~1 happen*|been|hurt|there|existed
    no trace of|left
    like it|they never
    forget|forgets|forgot|forgotten ~4 bad|sore|stiff|hurt|hurts|ached|back|pain|painful
    not|never|nobody|no|longer ~4 have|has|need|needs to live|put|cope|manage|struggle|suffer|be with|through|up|on|part ~3 {pain}|it|them|these|this|that|hurting|sore|life
    no|not|little|why ~2 reason|need|point|cause|sense|keep|live|living|suffer|put ~2 live|living|putting|suffer*|put|with|up ~3 {pain}|sore|stiff|bad
    should not have to suffer|hurt|ache
    not accept|tolerate|endure ~3 {pain}
    not|never ~1 a|one? {pain} since
    longer ~2 rule|control|run your|their ~1 life|day|days
    let|lets|letting go of ~3 {pain}
    {be} all you|it|they ~2 need|needs|takes|took|take
    {count} ~3 {be} ~2 enough|plenty|sufficient
    full stop
    switch*|turn*|shut* ~2 {pain} ~1 off|down
    in the fullest|truest sense
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
    back to normal|100
    meet*|met ~1 match|maker|master
    right as rain
    to be ended|beaten|solved|fixed|cured|won
    one|once and done
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
  `,
  tissue: `
    {tissue}
    damage|damaged|injured|torn|worn|wear|cartilage|tears|microtears
    cellular|muscular|fibres|fibers|strands
    itself|themselves
    body own|natural
  `,
  mends: `
    mend*|heal*|healing|repair*|rebuil*|rebuild*|rebuilt|regenerat*|regenerate*|regrow*|regrew|renew*|reconstruct*|remodel*|rejuvenat*|rejuvenate*|revive*|reviv*|rehydrat*|rehydrate*|replenish*|reknit*|knit*|knits
    laid|lays down
    nourish*
    grow*|grows ~2 back|new|again|stronger
    plump*|plumps|reinflat*|inflat*
    fresh|new ~1 cells|tissue|cartilage
    good as new
    whole again
    closes up|over
  `,
  recovers: `
    recover*|recovery|recoveries|recuperat*|heal*|healing|mend*|rehab|rehabilitat*|bounce* back?
    back on|to|in ~1 your|their|his|her? ~1 feet|field|ice|game|work|training|action|rink|trail
    repair*|convalescen*
    return*|get|gets|getting|back to|on|into ~2 sport|sports|work|game|training|play|activities|activity|field|running|gym|job
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
    boost*|supercharge*|ignite*|spark*|promot*|promote*|stimulat*|stimulate*|trigger*|activat*|activate*|unlock*|unleash*|power*|fuel*|prime|primes
    in record time
  `,
  decline: `
    degenerat*|degeneration|degenerative|deteriorat*|deterioration|progression|progress*|aging|ageing|wear|narrowing|thinning|damage|arthritis|osteoarthritis|scoliosis|stenosis|curve|curvature|breakdown|decline|ravages|disease|years|clock
  `,
  halts: `
    stop*|stops|halt*|slow*|slows|reverse*|revers*|undo|undoes|undone|undoing|arrest*|protect*|preserv*|preserve*|delay*|defy|defies|guard*|stall*|retreat*
    turn* ~2 back|around
    in|into reverse
  `,
  namedCondition: `
    {structuralCondition}
    slipped|pinched|trapped|compressed
  `,
  benefits: `
    treat*|treats|treated|treating|treatable|help|helps|helped|helping|helpful|benefit*|benefits|beneficial|effective|effectively|ideal|perfect|relief|relie*|relieve*|improve*|ease*|easing|respond*|responds|works|wonders|excellent|especially|particularly|great|wonderful|invaluable|useful|valuable|shines|suited|success|succeed*|answer|solution|remedy|resolve*|manage*|managed|alleviate*|soothe*|decompress*|calm*|calms|free*|frees|freeing|release*|unload*|reduce*|recover*|target*|tackle*|pressure|gain*|gains|thank|thanks|room|powerful|miracle*|difference|transform*|shrink*|shrinks|retreat*|recede*|retract*|settle*|halt*|slow*|slows|reverse*
  `,
} as const satisfies Record<string, string>
