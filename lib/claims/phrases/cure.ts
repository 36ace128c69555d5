import { excusedByDefault, lines, sources, type PhraseRule } from './rule.ts'

const cureBetter = 'Say what is known and how sure we are, with a claim: “We cannot be sure if massage eases …”. Nothing we offer cures a back condition.'

/** Promises to cure, heal, repair or reverse. */
export const cureRules: readonly PhraseRule[] = [
  {
    id: 'cure', severity: 'fail', about: 'care', allowedContexts: excusedByDefault,
    reason: 'Promises a cure. No massage study shows one, so the result can’t be verified.',
    source: sources.advertising, better: cureBetter,
    patterns: lines(`
      cure*
      curative
      cure all
      panacea
      miracle*
      miraculous*
      magic|magical|magically
      antidote
      makes|make|making ~3 {pain} go|goes|going|disappear* away?
      magic bullet
      silver bullet
      elixir
      {care} is|are the|your answer
      the answer to your|all|chronic|back|low|lower ~2 {pain}
      find|finds|have|has an|the answer|answers to|for whatever
      find|finds|have|has an|the answer|answers to|for your|every|any|all !question|questions|concerns ~2 {pain}
      solve* !problems ~4 {pain}
      solution to your|all|chronic|back|low|lower|lasting ~3 {pain}
      fix* ~2 {pain}
      fix|fixes|fixed|fixing you|people|me|him|her
      {pain} ~2 fixed
      resolve* ~4 {pain}
      overcome* ~4 {pain}
      conquer* ~4 {pain}
      defeat* ~4 {pain}
      beat ~2 {pain}
    `),
  },
  {
    id: 'heal-promise', severity: 'fail', about: 'care', allowedContexts: [...excusedByDefault, 'reported', 'scars', 'still healing', 'not healed', 'by themselves', 'by itself', 'broken bone', 'on its own', 'wound', 'wounds', 'stitches', 'scar has', 'fracture has', 'bone has', 'cut has', 'skin has', 'until it has healed', 'once it has healed', 'until it is healed', 'until it is fully healed', 'how it heals', 'how they heal'],
    reason: 'Promises healing. Nothing shows that massage heals or speeds the healing of a back condition.',
    source: sources.advertising, better: 'Leave it out, or say what people feel: “Many people feel looser after massage.”',
    patterns: lines(`
      heal|heals|healed
      healing|healer|healers !art|arts|tradition*|space|practice*|stage|stages|time|environment|modalit*|process
      {promote} ~5 heal*|healing|regeneration|regrowth
      {promote} ~4 tissue|muscle|cell|cellular|nerve|disc|body|natural|self repair|recovery|renewal
      {promote} ~2 repair of|in|and
      tissue|muscle|cellular|cell|nerve repair|regeneration|rejuvenation
      repair* ~4 {tissue}
      {promote} ~2 recovery ~2 {tissue}|injury|injuries
      mend* ~3 {tissue}
      {tissue} to repair|regenerate*|heal*|mend
      restore* ~2 damaged|injured ~2 {tissue}
      restore* ~2 disc|discs|cartilage|nerve
      regenerat*|regenerate*
      growth of ~1 new|healthy ~1 cell|cells|tissue
      power to heal
      rebuild* ~4 {tissue}
      regrow* ~3 {tissue}
      rehydrate* ~3 {tissue}
      renew* ~2 {tissue}
      body repair* itself
      recuperative|restorative power*
      self healing
      speed* ~3 recovery
      accelerate* ~3 recovery
      speedy|faster|quicker|rapid|speedier recovery
      recover* faster|quicker|sooner|more quickly
      hasten* ~3 recovery
      shorten* ~3 recovery
      cut*|reduce*|decrease*|lessen*|minimise*|minimize* ~3 recovery time*
      recovery time ~2 cut|halved|shorter
      support*|aid*|assist*|promote*|boost* ~2 recovery from|of ~3 {structuralCondition}|nerve
      full|complete recovery
      recover* more? completely|fully
    `),
  },
  {
    id: 'reverse', severity: 'fail', about: 'care', allowedContexts: excusedByDefault,
    reason: 'Promises to reverse or stop a disease or a curve. Nothing shows that massage does.',
    source: sources.advertising, better: '“Massage does not change the disc (or the curve).”',
    patterns: lines(`
      {reverse} ~5 degenerat*|degeneration|degenerative|aging|ageing|damage|arthritis|osteoarthritis|scoliosis|stenosis|curve|curvature|herniat*|herniation|wear|progression|disease|deterioration|clock|years
      undo|undoes|undoing ~3 damage|years
      put*|putting|send*|bring*|keep*|stay* ~4 in|into remission
      heal*|cure* itself
      shrink* ~4 disc|discs|herniat*|herniation|bulge|hernia
      reabsorb* ~3 disc|herniation
      slow*|stop*|prevent*|halt* ~3 degenerat*|degeneration|progression|arthritis|scoliosis|deterioration
      cartilage|disc|discs to grow|regenerate
      years|decades off|younger your?
      turn* back the clock
      widen* ~4 canal|space|spaces
      open* ~3 canal|foramen
      reduce* ~2 herniation|herniations|bulge
      reduce* ~2 curve|curves|curvature
      curve|curves|curvature ~3 reduced|smaller|halved|shrink*|lessen*|lessened|flatten*
      reduce* the ~2 disc
    `),
  },
]
