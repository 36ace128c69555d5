const mainMenu = /<nav aria-label="Main">[\s\S]*?<\/nav>/
const link = /<a href="([^"]+)"/g

/**
 * The page with its place marked in the main menu: the page itself, or the section that it stands in. A page is rendered
 * inside a frame that is the same for all of them and does not know where it is; here the address is known.
 * @param path the address without its query, such as `/conditions/scoliosis`
 */
export function markCurrent(html: string, path: string): string {
  return html.replace(mainMenu, (menu) => menu.replace(link, (start, href: string) => {
    if (path === href) return `${start} aria-current="page"`
    return path.startsWith(`${href}/`) ? `${start} aria-current="true"` : start
  }))
}
