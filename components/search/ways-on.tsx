import { pages } from '../navigation/routes'
import { EmergencyLine } from '../safety/emergency-line'

/** For a search that leads nowhere: help first, then other ways into the guide. */
export function WaysOn() {
  return (
    <>
      <EmergencyLine />
      <p>To speak to a nurse at any time, call <a href="tel:811" className="unbroken">8-1-1</a>.</p>
      <ul>
        <li><a href={pages.find.href}>Tick what you notice and find your page</a></li>
        <li><a href={pages.conditions.href}>See all conditions</a></li>
        <li><a href={pages.symptoms.href}>See all symptoms</a></li>
      </ul>
    </>
  )
}
