import type { SchemaType } from 'sanity'

export interface ProblemPlace {
  /** As the form names it: “What you can do › Do”. */
  title: string
  /** The shared document that the words stand in; undefined when it is the document itself. */
  sharedId?: string
  /** The way there inside the document that the words stand in. */
  path: string
}

/**
 * Where a problem of the publish gate stands, in the words of the form and as the Studio's address has it.
 * @param type of the document that was to be published
 * @param path as the gate gives it: `selfCare.do[0]`, `faqs[faq-scan].answer`
 */
export function problemPlace(type: SchemaType | undefined, path: string): ProblemPlace {
  const titles: string[] = []
  let place: Omit<ProblemPlace, 'title'> = { path: '' }
  let here = type
  for (const { name, isMember } of segmentsOf(path)) {
    if (isMember) {
      const index = Number(name)
      titles.push(Number.isNaN(index) ? name : `no. ${index + 1}`)
      place = Number.isNaN(index) ? { sharedId: name, path: '' } : { ...place, path: `${place.path}[${name}]` }
      here = memberOf(here)
    } else {
      here = fieldOf(here, name)
      titles.push(here?.title ?? inWords(name))
      place = { ...place, path: [place.path, name].filter(Boolean).join('.') }
    }
  }
  return { ...place, title: titles.join(' › ') }
}

const segmentsOf = (path: string) => [...path.matchAll(/\[([^\]]*)\]|[^.[\]]+/g)].map(([all, member]) => ({ name: member ?? all, isMember: member !== undefined }))

/** Of the document that a reference leads to, when the gate has looked into it. */
function fieldOf(type: SchemaType | undefined, name: string): SchemaType | undefined {
  const holder = type && 'to' in type ? (type.to as readonly SchemaType[])[0] : type
  return holder && 'fields' in holder ? holder.fields.find((field) => field.name === name)?.type : undefined
}

const memberOf = (type: SchemaType | undefined): SchemaType | undefined => (type && 'of' in type ? (type.of as readonly SchemaType[])[0] : undefined)

/** A name that the form doesn't have: “careCards” is read as “Care cards”. */
function inWords(name: string): string {
  const words = name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
