/**
 * What massage is said to do, in words that are ordinary in a neutral text: they count in promotional text only.
 */
export const promotionalResults: Readonly<Record<string, string>> = {
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
    solution|answer|remedy|key|antidote|secret|fix to|for ~3 {pain}
    natural|real|only|complete|ultimate|simple|holistic|gentle|perfect solution|answer|remedy|fix
    end|stop|fix|solve|beat|kick|banish|silence|quiet|erase|shut ~1 your|the|that|their|nagging ~2 {pain}
    condition ~1 causing ~1 pain
    lost cause*
    help* ~1 everyone|everybody|anyone|anybody
    know|knows how to ~1 fix|repair|cure
    fix* itself|themselves
    improve*|treat*|help*|helps|manage* ~6 diseases|illnesses|disorders|ailments|illness|disease
    sorted
    fixed
    we|i|massage|it|rmts resolve*|resolves|fix*|fixes|solve*|solves|end*|ends|eliminat*|eliminate*|beat*|conquer* ~1 it|them|that|this|pain
    real|true answer
    break*|broke ~1 free ~3 {pain}|cycle
    break* the ~1 cycle|loop
    take*|takes|taking ~2 hurt|pain|ache|sting|edge out|off|away
    nature own? painkiller*|remedy|medicine|cure
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
    body ~4 repair*|heal*|recover*|regenerat*|regenerate*|mend*|rebuild*|renew*|restore* !if
    own|natural|innate|inner|built|self ~1 repair|recovery|healing|regenerative|restorative|pharmacy
    room|time|space|chance|conditions|environment|freedom|ability|opportunity to|for ~2 heal*|recover*|repair*|mend*|rest
    speed*|quicken*|boost*|accelerat*|accelerate*|support*|aid*|assist*|promot*|promote*|enhanc*|enhance*|improv*|improve*|encourag*|encourage*|foster*|hasten*|help* ~6 repair*|recovery|regeneration|mending|rebuild*
    nourish*|feed*|feeds|feeding|replenish* ~4 {tissue}
    recovery|recover* ~3 fast|faster|quick|quicker|sooner|speed*|swift*|rapid*|half|time
    new|fresh|healthy ~1 tissue|cells|cartilage
    recovery|healing ~1 time|times|period ~6 improve*|faster|shorter|reduc*|reduce*|cut|halv*
    so that ~2 healing|recovery|repair
    healing can|to begin*|start*
    rejuvenat*|rejuvenate* ~3 {tissue}
  `,
  'lasting-relief': `
    for keeps
    stay* gone
    over the long run|term|haul
    long lasting !back|pain|low|lower|problem*|symptom*|sciatica
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
    stay*|keep*|remain* ~3 away|out|off|well|active|strong|mobile|free ~2 for|of|long|years|life|good
    sustainable|sustained|long|longer|durable|lasting|enduring|continued|ongoing ~2 {goodResult}|outcome*|health|wellbeing|well|comfort|changes|flexibility
    for ~2 long|longer term|haul|run
    prevent*|stop*|avoid*|keep* ~4 return*|recur*|recurring|recurrence|flare|flares|future|relapse*|reinjur*|creeping
    prevent*|stop*|avoid*|keep* ~3 from coming|creeping|returning|coming
    prevent*|avoid* ~4 injur*|injury|pain|flare*|damage|problem*|degeneration
    weeks|months|years of ~2 {relief}|comfort|ease
    not ~2 look back
    stay*|remain*|keep*|kept better|well|free|good
    stop*|prevent*|keep* ~4 from ~2 becoming|turning|getting|developing|worsening|escalating
    relief|results that|which|you ~1 stick*|sticks|last*|lasts|stay*|hold*
    in ~1 top|good|great|peak|tip ~1 shape|condition|health|form
    lock*|locks|locking in
    longevity
    never needed|need|needs|required|require
    maintain* ~2 results|relief
    test of time
    hold*|holds up
    not wear*|fade* ~1 off|away
    go|goes|going the distance
    long after
    {relief} ~2 keeps|keep|stays|continues|lasts|lingers
    week after week
  `,
  'pain-free': `
    without ~1 {pain} !killer*
    no !cure*|one|specific|single|clear|known|matter|obvious|quick|easy ~2 {pain} !killer*
    zero {pain}
    free|freed of|from ~4 {pain}
    {pain} ~4 {disappear}|gone
    pain ~3 stop|stops|stopped|ends|ended|quits
    walk*|walked away|out without|free|with
    without ~3 pain|ache*|aching|discomfort|wincing|limping|hurting
    nothing|something to lose but|except
    forget* ~4 {pain}
    reduc*|reduce*|eas*|ease* or|and eliminat*|eliminate*
    eliminat*|eliminate* ~4 {pain}
    dissolve*|dissolves|dissolving|evaporate*|vanish*|fade*|fades|lift*|lifts ~3 {pain}|tension
    {pain} ~5 fade*|fades|lift*|lifts|evaporate*|dissolve*|disappear*|vanish*|retreat*|melt*
    chronic|back|constant|daily ~1 pain ~3 memory|past|history
    no more
    walk*|walked|leave*|left ~3 without|pain|free|taller|lighter|looser|new
    painfree|symptomfree
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
    stand*|stands behind ~3
    on the house
    free|complimentary|next ~4 if|unless
    yet to|met|see|saw|meet|find|found|had ~5
    never met|seen|had|lost|failed|known ~5
    no|not ~3 body|person|back|client|patient|case|condition ~5 not
    not ~1 single|one|a ~1 body|person|client|patient|back|case
    {digits}|ninety|eighty|seventy|sixty|nine|eight ~2 %|percent|cent ~12 {attain}
    {attain} ~8 {digits}|ninety|eighty|seventy|sixty ~1 %|percent
    {count} out? of|in every? {count} ~1 of? {person} ~6 {attain}|relief|pain
    rate|rates of success|satisfaction|improvement|recovery
    you ~1 will !be|need|have|receive|fill|undress|lie|find|also|meet|complete|asked|get|see|discuss|want ~2 {feel}
    results|outcomes|relief|care|difference ~1 you can ~2 trust|count|rely|depend|feel|see|believe
    measurable|reliable|consistent|dependable|predictable|assured|certain results|outcomes|relief|improvement*
    zero|no doubt|question|exceptions
    time after time
    time and time again
    every single
    works|work for ~3 {pain}|you|people
    satisf*
    actually|really|truly|finally|simply works|work|working|delivers|deliver|helps|fixes
    we|i|massage|rmts can|will|know ~3 change|fix|solve|turn|end|stop|sort|reverse that|it|this|around|things
    if you ~4 back|body|spine|pulse|pain|muscles we|i|massage|rmt|our|there
    until you ~1 better|well|recovered|free|pain|back|100|satisfied|happy
    you ~1 may|might|could|can never ~3 need|want|have|take
    take my|our|it from
    i|we can tell|promise|assure you
    improvement|better|happy|satisfied|results|relief|difference|change|helped|pleased ~10 free|refund*|house|charge|pay
    get*|getting you|people|clients|patients ~2 better|well|moving|mobile|active|fixed|pain|results
    {relief}|help|comfort ~4 away !from
    just|only ~1 phone|call|click|visit|appointment ~2 away
    little|beyond|no|without doubt|question
    leave*|leaves no doubt|question
    confident ~3 we|you|i|massage|it|will
    time and again
    do|will not pay|owe
    visit|session|treatment|one|next|first|second|third|fourth|fifth|money ~1 is|are free|refunded|returned|back|complimentary|on
    speaks|speak for itself|themselves
    we|i ~1 certain|confident|positive|sure
  `,
  immediacy: `
    rapid|rapidly|instant|instantly|immediate|overnight|swift|swiftly
    on|from day one
    the moment|minute|instant|second you
    by the time you
    first touch|stroke
    first session|visit|appointment|treatment ~8 {relief}|better|feel|felt|difference|notice*|lighter|looser|free|gone|improve*|results
    {relief}|better|feel|felt|difference|notice*|lighter|looser|free|gone|improve*|results ~8 first session|visit|appointment|treatment
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
    right|straight|already|even on|off|from|after|during|at the|your ~1 table|first|start|session|treatment
    on|off|from the table
    very first time|night|day|visit|session|treatment|minute|hour|touch
    the|your first time|night|minute|hour|touch
    that|the|this same|very day|night|evening|morning|afternoon
    as soon as you|we|the|your
    as|so|too few|little as
    within|in|inside|under ~2 {count}|few|couple|matter ~3 {shortTime}|month|months
    {count}|few|couple ~1 {shortTime} later|in|and|with
    after ~2 {count}|few|couple ~2 {shortTime}
    on the|your way out|home
    walk*|walking out ~1 the? door
    near|almost|virtually instant|instantly|immediate|immediately
    straight|right away
    start*|begin*|begins to? ~1 feel*|ease*|notice*|see* ~3 better|relief|difference|results|right|immediately|away|looser|lighter
    by ~3 {shortTime} ~3 was|were|is|are|he|she|they|you|back
    by ~2 first|second|third|fourth|fifth|sixth ~1 {shortTime}
    rapid|swift|prompt ~1 analgesia|easing|reduction|improvement*|change*|response
    switch*|turn*|shut* ~1 off|down ~2 {pain}|signals
    results|relief|better|improvement* ~1 fast|quick|quickly|rapidly|sooner
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
    slow*|slows|halt*|stop*|arrest*|delay*|prevent* ~4 wear|further|aging|ageing|damage|decline|breakdown|progress*|progression|worsening|deteriorat*|degenerat*
    open*|opens ~2 canal|foramen|joint*|spine|space*|vertebra*
    pressure|load|weight|strain|compression|stress ~1 off|from|on ~3 disc|discs|nerve|nerves|joint|joints|spine|spinal|vertebrae|cord|canal|root|roots
    disc|discs|herniation*|bulge* ~6 slide*|shrink*|settle*|slip*|retract*|recede*|heal*|reposition*|back|home
    conditions|cases|clients|patients|people|those ~4 {structuralCondition} ~4 respond*|benefit*|improve*|love
    value|valuable|help|helpful|benefit|benefits|relief|useful|good|important|welcome|effective ~6 {structuralCondition}
    {structuralCondition} ~6 benefit*|relief|helpful|improve*|effective|eas*|ease*
    nourish* ~3 disc|discs|cartilage|joint*
    slow*|slows|halt*|stop*|delay*|prevent* ~3 loss|thinning|narrowing|erosion|curve|curving
    lubricat*|lubricate* ~2 joint*|joints|disc|discs|spine
    less|reduced|no|without|off|relieves|relieve|ease*|reduc*|reduce* ~2 pinching|pressure|compression|irritation|squeez*|impingement ~3 nerve|nerves|disc|discs|spine|spinal|root|roots
    glide*|slide*|move* ~1 freely|again|smoothly
    great|good|welcome|wonderful news for ~8 {structuralCondition}|sciatica|arthritis
    creat*|create*|make*|give*|more|extra ~2 room|space ~3 nerve|nerves|disc|discs|cord|canal|spine|root|roots|move
    protect*|preserv*|preserve*|shield* ~4 joint|joints|disc|discs|cartilage|spine|back|deterioration|damage|injury
    free|trapped|pinched|compressed ~2 nerve|nerves
    whatever|any|every ~1 cause|condition|matter
    curve|curvature ~4 reduc*|reduced|straight*|correct*|improve*|less|smaller|better
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
    powerful|potent|mighty|invaluable|essential|incredible|amazing|effective|valuable|vital|magical tool*|ally|weapon|way|solution*|remedy|therapy|treatment*|means|medicine|antidote|resource
    maximum|maximal|optimal|optimum|amazing|great|best|meaningful|visible|noticeable|tangible|powerful|incredible|remarkable|excellent|outstanding|real|fantastic|impressive|profound|measurable|big|huge|serious|major ~2 result*|outcome*|relief|improvement*|benefit*|difference
    your|their|the ~2 will|would|ll ~1 thank|love
    thank us|me|you|yourself later
    back to ~5 love*|doing|enjoy*|living|life|things|golf*|playing|running|work
    things|activities|life|sports|hobbies|moments|people you|they ~1 love*|enjoy*|deserve*|miss*|matter
    feel* like yourself|you
    general|mental|everyday|emotional|whole|long|overall|total|body|mind ~1 well|wellbeing|wellness|health|vitality being?
    restor*|restore*|renew*|reclaim*|regain*|return*|rediscover*|recapture* ~5 life|freedom|energy|comfort|independence|confidence|mobility|movement|function|strength|range|harmony|wellness|wellbeing|quality|sleep|joy|you
    restoration|transformation of
    easier|simpler than ever|you
    as easy|simple as
    not|never ~2 be|been ~2 so|easier|simpler|this|more
    improve*|enhance*|transform*|boost*|elevate* ~3 quality of life
    secret|key to
    new chapter|beginning|start|lease
    journey ~2 to|toward|towards|back
    path|road|route|way to|back ~2 {relief}|healing|recovery|wellness|pain|health|freedom|comfort|life|living|feeling
    wonder|wonders|magic
    extraordinary|phenomenal|spectacular|sensational|unbelievable|astonishing|stunning
    gave|give*|given|giving|got|get*|getting|have|had ~2 her|his|my|their|them|people|patients|clients|your|you ~2 life|lives|freedom|mobility|back
    wake*|waking|switch*|turn*|fire*|re ~1 up|on|back|activat* ~3 muscles|muscle|healing|body|core|glutes|nervous
    oil change|tune up|reboot|reset
    investment|money|thing you ~1 ever ~2 make|spend|do|buy
    restor*|restore*|preserv*|optimiz*|optimis*|maximiz*|maximis*|maintain* ~3 health|function|wellness|performance
    that|this ~1 process|damage|trend|pattern ~1 revers*|undone
    revers*|reverse*|undo|undoes ~1 this|that|the|it|years
    years|decades off
    yes and more
    reshape*|changes|change ~2 shape
    closest thing to
    better way
    best of both|all worlds
    manages|treats|controls|relieves ~4 {pain} effectively
    come|arrive ~2 sore|stiff|hunched|limping ~3 go|leave|walk
    back to|into a? ~1 healthy|pain|healthier|strong|active|full
    turn*|turning things|it|life ~1 around
  `,
}
