/** Buttons to share and to print, where the browser can. Without this script sharing is a mail, and the menu prints. */
document.documentElement.classList.add('can-print')
document.addEventListener('click', event => {
  // The main part of a page may be another one since the script ran: see needs.ts.
  const pressed =
    event.target instanceof Element ? event.target.closest<HTMLElement>('[data-share], [data-print]') : null
  if (pressed?.dataset.print !== undefined) print()
  if (pressed?.dataset.share !== undefined && 'share' in navigator) {
    event.preventDefault()
    // Who closes the window of the system shares nothing, and need not hear of it.
    navigator.share({ title: document.title, url: pressed.dataset.share }).catch(() => undefined)
  }
})
