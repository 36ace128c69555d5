import styles from './swatches.module.css'

const colours = ['fir', 'salmon', 'blush', 'mist', 'ink', 'link', 'emergency', 'urgent', 'routine', 'pause', 'do', 'dont', 'bone', 'disc', 'nerve', 'muscle']

/** The colours by name; their values follow the reader's scheme. */
export function Swatches() {
  return (
    <ul className={styles.swatches}>
      {colours.map((colour) => <li key={colour}><span style={{ background: `var(--${colour})` }} />{colour}</li>)}
    </ul>
  )
}
