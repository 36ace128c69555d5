/** How far this guide has been checked, said of the whole; each page that can be reviewed says more. */
export function ReviewNotice({ reviewedPages }: { reviewedPages: number }) {
  if (reviewedPages === 0) return <p><strong>Not yet reviewed.</strong> No doctor, nurse or other healthcare professional has checked these pages yet.</p>
  return <p>So far, a second person has checked {reviewedPages === 1 ? '1 page' : `${reviewedPages} pages`} of this guide. Each says who, and when.</p>
}
