/**
 * The button "near me" asks the device where it is, and the search with that; rounded to some hundred metres, and in the
 * body of the request, so that it stands in no address, no history and no log.
 */
document.documentElement.classList.add('can-locate')
document.addEventListener('click', event => {
  const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('button.near-me') : null
  if (button) locate(button)
})

const longestWaitMs = 10_000

function locate(button: HTMLButtonElement): void {
  const form = button.form
  const status = document.querySelector('.near-me-status')
  const fail = () => {
    if (status) status.textContent = button.dataset.failed ?? ''
  }
  if (!form || !('geolocation' in navigator)) return fail()
  navigator.geolocation.getCurrentPosition(({ coords }) => search(form, coords), fail, { timeout: longestWaitMs })
}

function search(form: HTMLFormElement, { latitude, longitude }: GeolocationCoordinates): void {
  const field = form.ownerDocument.createElement('input')
  field.type = 'hidden'
  field.name = 'near'
  field.value = `${latitude.toFixed(3)},${longitude.toFixed(3)}`
  form.append(field)
  form.method = 'post'
  form.requestSubmit()
  field.remove()
}
