import { ImageIcon } from '@sanity/icons/Image'
import { defineField, defineType } from 'sanity'
import { imageOptions } from '../fields/image-options'
import { servedFormat } from '../validation/served-format'
import { textLimits } from '../validation/text-limits'

export const figure = defineType({
  name: 'figure',
  title: 'Picture',
  type: 'object',
  icon: ImageIcon,
  fields: [
    defineField({
      name: 'image',
      title: 'Image file',
      description: 'A wide photo or drawing, at least 1,200 pixels across. Crop it to what matters; the focus point changes nothing.',
      type: 'image',
      options: imageOptions,
      validation: (rule) => [rule.required().assetRequired().error('Upload or choose an image, or remove this picture.'), servedFormat(rule)],
    }),
    defineField({
      name: 'alt',
      title: 'Description for people who cannot see it',
      description: 'What the picture shows, in one short sentence. Leave it empty only if the picture is pure decoration.',
      type: 'string',
      validation: textLimits({ maxLength: 150 }),
    }),
    defineField({
      name: 'caption',
      title: 'Caption',
      description: 'Optional words shown under the picture.',
      type: 'string',
      validation: textLimits({ maxLength: 200 }),
    }),
  ],
  preview: {
    select: { alt: 'alt', caption: 'caption', media: 'image' },
    prepare: ({ alt, caption, media }) => ({ title: caption || alt || 'Decoration', subtitle: alt ? `Described as: ${alt}` : 'No description: read as decoration', media }),
  },
})
