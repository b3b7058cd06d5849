import qrcode from 'qrcode-generator'

/** Modules of white that a reader needs around the code. */
const margin = 4

/** An address as a QR code: black on white by day and night, an eighth of it may be damaged. */
export function qrSvg(address: string): string {
  const code = qrcode(0, 'M')
  code.addData(address)
  code.make()
  const count = code.getModuleCount()
  const size = count + 2 * margin
  const rows = Array.from({ length: count }, (_, row) =>
    Array.from({ length: count }, (_, column) =>
      code.isDark(row, column) ? `M${column + margin} ${row + margin}h1v1h-1z` : '',
    ).join(''),
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="512" height="512" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${rows.join('')}"/></svg>\n`
}
