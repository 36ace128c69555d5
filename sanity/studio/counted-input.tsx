import { Stack, Text } from '@sanity/ui'
import type { StringInputProps } from 'sanity'
import { lengthNote } from '../../lib/seo/search-result'

/** A text field that says how many characters are left, in words; screen readers say it with the field. */
export function countedInput(length: number) {
  return function CountedInput(props: StringInputProps) {
    const { elementProps, renderDefault, value = '' } = props
    const note = `${elementProps.id}-length`
    const describedBy = [elementProps['aria-describedby'], note].filter(Boolean).join(' ')
    return (
      <Stack gap={3}>
        {renderDefault({ ...props, elementProps: { ...elementProps, 'aria-describedby': describedBy } })}
        <Text size={1} muted id={note}>
          {lengthNote(value, length)}
        </Text>
      </Stack>
    )
  }
}
