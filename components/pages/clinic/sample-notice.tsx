import { WarningCallout } from '../../safety/warning-callout'

/** Until the clinic puts its own details here, nobody should try to go there. */
export function SampleNotice() {
  return (
    <WarningCallout title="These are sample details" level={2}>
      <p>This clinic, its address and its phone number are not real. The clinic’s own details will go here.</p>
    </WarningCallout>
  )
}
