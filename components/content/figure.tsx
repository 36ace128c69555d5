import type { Figure as Content } from '@/sanity/content/parts/figure'
import { croppedArea, imageSource, imageSourceSet } from '@/lib/images/image-source'
import styles from './figure.module.css'

interface FigureProps {
  figure: Content
  /** The first picture of a page loads at once; the others wait until they are near. */
  first?: boolean
  sizes?: string
}

/** A picture from the content, with room kept for it so that nothing moves. An empty alt means decoration. */
export function Figure({ figure: { image, alt, caption }, first = false, sizes = '(min-width: 48rem) 42rem, 100vw' }: FigureProps) {
  const { width, height } = croppedArea(image)
  return (
    <figure className={styles.figure}>
      <img
        src={imageSource(image, { width: 960 })}
        srcSet={imageSourceSet(image)}
        sizes={sizes}
        width={width}
        height={height}
        alt={alt}
        loading={first ? 'eager' : 'lazy'}
        fetchPriority={first ? 'high' : 'auto'}
        decoding="async"
      />
      {caption ? <figcaption>{caption}</figcaption> : null}
    </figure>
  )
}
