import type { ReactNode } from 'react'
import { bodyBack, bodyLines } from './body-back'
import { bodyRegions, mapHeight, mapPlace, type BodyRegion } from './body-regions'
import { Label } from './label'
import styles from './body-map.module.css'
import picture from './illustration.module.css'

interface BodyMapProps {
  selected?: readonly BodyRegion['id'][]
  id?: string
  /** A form's labels, each laid over a region with `over(box)`. */
  children?: ReactNode
}

/** Where it hurts: a body from behind whose areas can be marked, with the same as a list. */
export function BodyMap({ selected = [], id = 'body-map', children }: BodyMapProps) {
  const isMarked = (region: BodyRegion): boolean => selected.includes(region.id)
  const marked = bodyRegions.filter(isMarked).map(({ name }) => name)
  return (
    <figure className={picture.figure}>
      <div className={styles.map}>
        <svg className={picture.picture} viewBox={`0 0 720 ${mapHeight}`} width="720" height={mapHeight} role="img" aria-labelledby={`${id}-title`} aria-describedby={`${id}-words`}>
          <title id={`${id}-title`}>Where it hurts: a body from behind</title>
          <desc id={`${id}-words`}>{`A person standing, seen from behind, so left is left. ${inWords(marked)}`}</desc>
          <path className={picture.skin} d={bodyBack(mapPlace)} />
          <path className={picture.pencil} d={bodyLines(mapPlace)} />
          {bodyRegions.map((region) => (
            <g key={region.id} className={styles.region} data-region={region.id} {...(isMarked(region) ? { 'data-marked': '' } : {})}>
              <path d={region.shape} />
              {isMarked(region) ? <path className={styles.tick} d={region.boxes.map(tick).join('')} /> : null}
            </g>
          ))}
          {bodyRegions.map((region) => region.labels.map(({ text, at, to }) => (
            <Label key={text} text={text} at={at} to={to} />
          )))}
        </svg>
        {children}
      </div>
      <figcaption>{inWords(marked)}</figcaption>
      <ul className="visually-hidden">
        {bodyRegions.map((region) => <li key={region.id}>{isMarked(region) ? `${region.name}: marked` : region.name}</li>)}
      </ul>
    </figure>
  )
}

/** Marked without colour too. */
const tick = ([x, y, width, height]: BodyRegion['boxes'][number]): string => `M${x + width / 2 - 16} ${y + height / 2}l12 14 22-30`

const inWords = (names: readonly string[]): string => (names.length ? `Marked: ${names.join('; ')}.` : 'No area is marked.')
