import { DraftWindow } from './draft-window'

export default function PreviewPage() {
  return <DraftWindow />
}
