import type { DetailedHTMLProps, HTMLAttributes } from 'react'

type Plain = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'lumbar-contents': Plain
      'lumbar-finder': Plain
      'lumbar-search': Plain
    }
  }
}
