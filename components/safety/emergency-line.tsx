/** At the top of a page that has no emergency card of its own. */
export function EmergencyLine() {
  return <p>In an emergency, do not read on: call <a href="tel:911" className="unbroken">9-1-1</a>.</p>
}
