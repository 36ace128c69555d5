import { defineField, type FieldDefinition } from 'sanity'
import { publicPortableText, type PublicPortableTextOptions } from '../validation/public-portable-text'

interface PortableTextField extends PublicPortableTextOptions {
  name: string
  title: string
  description: string
  group?: string | string[]
}

/** A text with headings, lists, sources and embedded claims. */
export function portableTextField({ required, maxFirstWords, effects, ...field }: PortableTextField): FieldDefinition {
  return defineField({
    ...field,
    type: 'portableText',
    validation: publicPortableText({
      ...(required === undefined ? {} : { required }),
      ...(maxFirstWords === undefined ? {} : { maxFirstWords }),
      ...(effects === undefined ? {} : { effects }),
    }),
  })
}
