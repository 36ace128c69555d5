interface EnhanceProps {
  module: 'contents-marker' | 'finder' | 'search'
}

/** Brings one of our custom elements to the page; scripts/enhance.ts makes the file. Without it the page still works. */
export function Enhance({ module }: EnhanceProps) {
  return <script type="module" async src={`/enhance/${module}.js`} />
}
