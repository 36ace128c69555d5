/** What bodies are said to be made of: causes, waste, defences, and a spine with a place for each part. */
export const bodyMyths = {
  cause: `
    cause|causes|root|roots|rooted|source|sources|origin|origins|culprit|culprits|core|instigator|offender|reason|triggers|underlying|lesion|mechanics|foundation
    real|true|actual|exact|hidden|whole|bigger problem|issue|story|picture|trouble|reason|culprit|offender
    where ~4 start*|starts|begin*|begins|originat*|come*|comes|live*|lives|hide*|hides
    why it|you|your|the|that ~3 hurt|hurts|hurting|ache|aches|{pain}
    what ~3 causing|driving|wrong|behind|behind|creating|triggering|feeding|fuelling|fueling
    bottom ~1 of
    heart of ~2 problem|matter|pain|issue|trouble
    at|to|from its|the|their bottom|base
  `,
  /** The cause, in words that need no verb beside them. */
  causeNamed: `
    real|true|actual|hidden|primary|original|deeper|deepest|very ~1 culprit|cause|source|reason|lesion|origin|root|problem|offender|trouble|fault|layer|driver
    where ~2 {pain}|it|trouble ~1 born|start*|starts|begin*|begins|originat*|come*|comes|lies|lives|hides|rooted
    {pain}|stress|tension|it ~2 from|at its|the|their ~1 source|root|origin|bottom|core
    wrong place|spot|thing
    what|whatever ~1 started|causes|caused|triggers|triggered|brought|set|sets ~2 {pain}|it|this|that|them|off
    whatever {be} ~1 causing|driving|behind|wrong
    not|only|just ~2 where it|you ~1 hurts|hurt|aches
    symptom|symptoms ~3 cause|source|root|reason
    only|just|merely|simply ~1 mask*|cover*|hide*|dull*|numb|numbs|numbing|numbed|treat*|manag*|chase*
    upstream|downstream
    origin|source|root|roots|bottom of ~2 {pain}|symptoms|it|this|that|things
    deeper|further than ~1 symptom|symptoms|pain
    treat*|treats|treating|fix|fixes|fixing ~4 not ~1 {pain}|symptoms
    not|no|more ~2 band aid|bandage|plaster
    what|whatever lies|is|sits|hides beneath|behind|underneath|below|under
  `,
  findsCause: `
    treat*|treats|treating|address*|fix*|correct*|find*|finds|finding|found|identif*|identify*|identifies|pinpoint*|locate*|get*|gets|getting|target*|eliminat*|eliminate*|remove*|resolve*|resolv*|tackle*|tackl*|uncover*|reach*|go|goes|going|dig*|digs|digging|trace*|trac*|track*|hunt*|attack*|unearth*|uproot*|pull*|dealt|discover*|expose*|chase*|solve*|solv*|deal*|understand*|look|looks|looking|seek*|isolate*|follow*|root|discover*|zero*|hone*|home|drill*|unravel*
    work|works|working on|at|from|with
    take|takes|taking care of
    symptom|symptoms|mask*|masking|surface|band|bandage*|plaster|cover*|numb|numbs|numbing|numbed|dull*|temporary
  `,
  waste: `
    {toxin}
    toxic|toxicity|toxins|waste|wastes|debris|gunk|sludge|residue|residues|junk|metabolite*|metabolites|metabolic|acids|crystals|lactate|rubbish|dirt|uric|lactic|acid|acids|impurities|stagnant|stale|pollutants|poisons|congestion|rubbish|garbage|buildup|byproducts|leftovers
    build up
    your|the|whole|entire|lymphatic system
    from|on the inside
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
    clear*|clears|flush* them|it out
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
    ill|sick|unwell
    germ|germs|sniffle*
    cold|colds|flu|flus|bug|bugs|illness|illnesses|infection|infections|virus|viruses|germs|sickness|sniffles|disease|diseases
  `,
  /** The defences, in words that a plain page about arthritis uses too. */
  immuneSystem: `
    immune|immunity system|function|health|response|support
    keep*|keeps the doctor|doctors away
  `,
  strengthens: `
    {boost}
    switch*|turn*|wake*|wakes ~2 on|up
    up !to
    stronger|strong|strength|robust|resilient|resilience|sharper|fewer|less|rarely|seldom|ward*|fend*|fight*|fights|fought|shrug*|protect*|shield*|bay|away|off|against|top|peak|healthier|improved|recharge*|tune*|prime*|alert|defend*|charge*|uptick|higher|sail*|through|without|hardly|unwell|upregulat*|upregulate*|upregulated|regulate*|rise|rises|last|sick|never|healthy|keep*|keeps|kept|army|soldiers
  `,
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
    realign*|aligned|align*|alignment|straight|straighten*|straighter|upright|taller|levels|levelled|leveled|even|evens|square*|squares|centred|centered|symmetr*|symmetrical|symmetry|balanced|neutral|erect|unkink*|untwist*|unbend*|recentre*|recenter*|rearrange*|untilt*|reshape*|retrain*|relocate*
    back|return*|returns|slip*|slips|slide*|slid|glide*|pop*|pops|ease*|coax*|nudge*|guide*|guid*|settle*|settl*|click*|snap*|put*|puts|set|sets|move*|shift*|push*|draw*|draws|bring*|brings|lock*|fall*|falls|drop*|fit*|fits|sit*|sits|tuck* ~4 into|where|place|position|home|line|seat|together|true|alignment
    slip*|slips|slide*|slid|glide*|pop*|pops|click*|push*|put|ease*|coax*|bring*|brings|draw*|draws|drawn|return*|pulled ~3 back in|to|toward|towards|inside
    back? toward|towards|to the middle|midline
    to|into|back|toward|towards ~1 centre|center
    where it|they belong*|belongs|should
    in|into|to place|line|position|order|true !of
    stand*|stands|sit|sits ~1 tall|taller|straight|straighter|upright
    undo|undoes|undone|reverse*|reversed|halt*|rewind*|rewound|unwind*|uncurl*
    open*|opens|create*|creates|widen*|lengthen*|decompress* ~4 space|spaces|room|canal|gap|gaps|up|joints
    iron*|smooth* ~2 out
    natural|true|proper|original|rightful|normal|healthy ~1 line|shape|home|seat|position|place|curve|form|height
    shrink*|shrinks|smaller|close|closes|retreat*|recede*|regain*|regained|lengthen*|widen*|recentr*
    re centre*|center*|centres
    itself
    stand|stands|sit|sits|walk|walks straight|upright|tall
    find*|finds|found ~2 way|line|home|place|centre|center|level|balance
    like|as new
    to|become|becomes|becoming|sit|sits|stay|stays|will level !of|with|above|below
  `,
  stature: `
    straighten*
    perfectly|perfect level|straight|even|aligned|balanced|centred|centered
    level|even|straight|symmetrical|balanced again
    line|lines|lined up
    taller|straighter
    level|levels|even|evens|straightens|straighten out|up
    twist|tilt|kink|kinks|curve|bend|hump out of|from ~2 {spine}
    degrees ~2 off|out|less|straighter|better|smaller
    that|it|this can be corrected|straightened
    stand*|standing|sit|sitting|walk* straight|upright|tall|taller|straighter
    realign*|realigned|realignment|misalign*|misaligned
    pull*|pulls|drag*|tug*|yank* ~2 {spine} out of position|alignment|line|place
    posture|alignment ~3 {correct}|improve*|better|perfect|straight*
    {correct}|improve*|better|perfect|proper ~2 posture|alignment|curve|curvature
    where it|they belong*|belongs
    in|into|to ~1 place|alignment
    decompress*|decompression
    slip*|slips|put*|puts|ease*|move*|push*|pop*|glide*|coax*|nudge*|guide*|slide*|draw*|draws|bring*|brings|pull*|suck* ~3 disc|discs|disk|disks|vertebra|vertebrae|bone|bones|bulge ~2 back|home|in
    slipped|bulging disc|discs|disk|disks we ~2 back
    disc|discs|disk|disks|vertebra|vertebrae|bone|bones|bulge ~2 slip*|slips|slide*|slides|slid|go|goes|move*|moves|pop*|glide*|return*|retract*|ease*|fall* back|home|in|to
    disc|discs|bulge|herniation|herniations ~1 retract*|recede*|shrink*|shrinks
  `,
} as const satisfies Record<string, string>
