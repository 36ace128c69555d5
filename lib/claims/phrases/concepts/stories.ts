/** People in stories. */
export const stories = {
  someone: `
    she|he|her|his|him
    a|an|one|old|young|retired|local ~2 client|patient|customer|man|woman|gentleman|lady|teacher|nurse|carpenter|golfer|runner|roofer|electrician|grandmother|grandfather|retiree|mother|mom|dad|father|firefighter|gardener|dancer|driver|welder|accountant|engineer|longshoreman|programmer|coach|athlete|mechanic|plumber|student|hygienist
    {digits} year old
  `,
  tellsResult: `
    again|finally|longer|grateful|smiling|pain|relief|relieved|better|free|golf*|hik*|hike*|hikes|run|runs|running|ran|ski*|skiing|garden*|gardening|deadlift*|sleep*|slept|walked|walks|walking|cancelled|canceled|cried|tears|barely|hardly|limped|limping|crawl*|hobbl*|danced|dance*|strides|stride|climbs|gone|thanks|swim*|marathon|wedding|grandkids|grandchildren|cane|canes|crutches|walker|wheelchair|surgery|operation|healed|cured|fixed|retirement|medal|podium|season|race|straight|without|never
  `,
  /** A turn in somebody's story. */
  storyTurn: `
    came|come|comes|walk*|arrive*|hobbl*|limp*|crawl*|shuffl*|carried ~2 in|into|through|to|on ~10 left|leaves|leave|walk*|stroll*|bounc*|danc*|dance*|ran|skip*|out|hikes|runs
    {shortTime}|month|months|year|years|morning|day|night later|on|after ~1 she|he|they|her|his|my|i
    she|he|they|who ~2 now|again|today|since !a|an|work*|practis*|practic*|treat*|offer*|teach*
    now|today ~1 she|he|they !work*|teach*|treat*
    one|a ~2 of ~1 our|my|these|them ~3 {person}|people|regulars
    by the time|end|second|minute she|he|they|i
    not missed|had ~1 day|shift|game|class ~1 off|work|since
    not missed a day|shift|game|class
    could barely|hardly|scarcely|not|no
    puts|put it|this|that down to
    back on|at|in the|his|her|my|their|full
    sleeps|slept like|through|soundly
    he|she|they|i {be} ~1 fine|well|okay|back|cured|himself|herself|better
    stood|sat|got|straightened up
    waiting for him|her|me|them
    last hope|resort|chance
    swear*|swears we|i|our|massage
    had not|been ~4 in|for ~1 year|month|years|months|weeks|decades
    back ~1 at|on|in|to|doing|behind|up ~2 work|ice|field|feet|court|trail|garden|ladder|wheel|saddle|track|grind|course|hill|stage|dancefloor|tools|job|bike|slopes|water
    thanks to|thank ~3 hands|us|you|me|{massage}|therapist|team|clinic|treatment
    my ~1 back|pain|sciatica|hip|neck|shoulder|knee|life|legs|leg|spine|body|disc {be}? gone|better|free|feels|felt|healed|stopped|disappeared|eased|went|has|back|again
    gave|gives me|him|her|us|them ~3 back|life|relief|hope
    i ran|slept|cancelled|canceled|came|danced
  `,
} as const satisfies Record<string, string>
