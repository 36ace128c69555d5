import { excusedByDefault, lines, sources, type PhraseRule } from './rule.ts'

/** Words that call for a second look. */
export const softRules: readonly PhraseRule[] = [
  {
    id: 'relieves', severity: 'warn', about: 'care-named', allowedContexts: [...excusedByDefault, 'hedged', 'reported'],
    reason: '“Relieves” says more than the evidence on massage allows.',
    source: sources.plain, better: '“may ease”, or the words of the claim’s certainty',
    patterns: lines(`
      relieve*
      relief
      alleviate*
      soothe*
    `),
  },
  {
    id: 'inflammation', severity: 'warn', about: 'care-named', allowedContexts: [...excusedByDefault, 'hedged', 'reported'],
    reason: 'One study of 11 young men’s thighs after hard exercise is no ground for “reduces inflammation” in back pain.',
    source: sources.evidence, better: 'Leave it out.',
    patterns: lines(`
      inflammation
      anti inflammatory
      antiinflammatory
      reduce* ~2 swelling
    `),
  },
  {
    id: 'circulation', severity: 'warn', about: 'care-named', allowedContexts: [...excusedByDefault, 'hedged', 'reported'],
    reason: 'Doppler studies found no more blood flow to muscle after massage; only skin flow rises.',
    source: sources.evidence, better: '“Massage warms the skin and brings more blood to it.”, as a claim',
    patterns: lines(`
      {boost} ~3 circulation|oxygenation
      {boost} ~3 blood flow|supply|circulation
      blood|increased|improved|better|enhanced circulation|flow
      increased|improved|better|enhanced|more blood flow|supply|circulation
      oxygen|nutrient|nutrients ~4 tissue*|muscle*|area*|cell*|joint*|disc*
      lymph|lymphatic drainage|flow
    `),
  },
  {
    id: 'hormones', severity: 'warn', about: 'care-named', allowedContexts: [...excusedByDefault, 'hedged', 'reported'],
    reason: 'Studies of endorphins conflict, and the effect on cortisol is about zero.',
    source: sources.evidence, better: '“We do not know if massage releases endorphins.”, as a claim',
    patterns: lines(`
      endorphin*
      cortisol
      serotonin|dopamine|oxytocin
      stress hormone*
      feel good hormone*|chemical*
      happy hormone*
      natural painkiller*
    `),
  },
  {
    id: 'releases', severity: 'warn', about: 'care-named', allowedContexts: [...excusedByDefault, 'hedged', 'reported'],
    reason: '“Releases” names a mechanism that hasn’t been shown.',
    source: sources.plain, better: '“Many people feel looser after massage.”',
    patterns: lines(`
      release* ~4 tension|knot*|muscle*|fascia|stress|trigger|tightness|spasm*|endorphin*|pressure|nerve*|tissue*|adhesion*|blockage*|pain|emotion*
      tension release
      myofascial release
      trigger point* release
      knots
      muscle|tight|stubborn|painful|tension|the|these|those knot|knots
      adhesions|adhesion
      break* ~4 scar|adhesion*|tissue
      scar tissue
      deep|deeply relax*
    `),
  },
  {
    id: 'hype-word', severity: 'warn', about: 'care', allowedContexts: [...excusedByDefault, 'hedged', 'reported'],
    reason: 'An advertising word: it can’t be verified and says nothing.',
    source: sources.advertising, better: 'Leave it out, or give the fact behind it.',
    patterns: lines(`
      powerful*
      amazing*
      incredible|incredibly
      holistic*
      wonderful*|fantastic*|awesome|unbelievabl*
      remarkable|remarkably
      extraordinary
      rejuvenat*|rejuvenate*|rejuvenating
      revitalise*|revitalize*|revitalising
      transform*|transformative
      unique|uniquely
      highly skilled|trained|experienced|qualified
      world of difference
      natural way
      all natural
      optimal|optimise*|optimize*
      restore* ~1 balance|harmony
      significant|significantly|profound|profoundly ~1 {relief}|benefit*|improve*|reduce*|ease*|relieve*
      perfect
      powerhouse
    `),
  },
  {
    id: 'wear-and-tear', severity: 'warn', about: 'always', once: true, allowedContexts: ['not simply wear and tear', 'not just wear and tear', 'myth', 'negated', 'not a good name'],
    reason: '“Wear and tear” frightens people from moving, and movement does not wear joints out.',
    source: sources.plain, better: '“changes with age”',
    patterns: ['wear and tear', 'worn out disc|discs|joint|joints|spine|back'],
  },
  {
    id: 'degenerating', severity: 'warn', about: 'always', once: true, allowedContexts: ['negated', 'myth'],
    reason: 'Disc changes are common in people without pain; “degenerating” frightens.',
    source: sources.plain, better: '“disc changes that come with age”',
    patterns: ['degenerating', 'degenerates', 'crumbl* ~2 spine|disc|discs|back', 'spine|disc|discs|back ~2 crumbl*'],
  },
  {
    id: 'slipped', severity: 'warn', about: 'always', once: true,
    allowedContexts: ['not really slipped', 'does not slip', 'do not slip', 'not slipped', 'not slip', 'known as', 'called', 'negated', 'myth'],
    reason: 'Discs do not slip. The everyday name needs that explanation beside it.',
    source: sources.plain, better: '“a herniated (‘slipped’) disc: discs do not really slip”',
    patterns: ['slip|slipped|slips ~1 disc|discs|disk|disks', 'disc|disk slips|slipped'],
  },
  {
    id: 'suffer', severity: 'warn', about: 'care', once: true, allowedContexts: ['negated', 'myth'],
    reason: '“Suffering from” is not how we write about people.',
    source: sources.plain, better: '“people with back pain”',
    patterns: ['suffer*', 'sufferers', 'victim|victims of'],
  },
  {
    id: 'always-never', severity: 'warn', about: 'care-named', allowedContexts: ['myth', 'question'],
    reason: '“Always” and “never” are seldom true of a treatment.',
    source: sources.plain, better: 'Say how often, or for whom.',
    patterns: ['always|never ~1 {effect}|works|work|hurts|fails|fail|succeeds|gets|get|leave|be|is', '{be}|can|will|should|must always|never'],
  },
  {
    id: 'percent', severity: 'warn', about: 'care', allowedContexts: ['myth', 'out of', 'of the people'],
    reason: 'A percentage without its denominator. Numbers of people are easier to read.',
    source: sources.plain, better: '“about 8 in 10 people (in a study of 120)”',
    patterns: ['{digits} %|percent', '{digits} per cent'],
  },
]
