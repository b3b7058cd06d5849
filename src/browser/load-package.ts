/**
 * A module of a package, which the service keeps beside our own scripts, such as `maplibre-gl/maplibre-gl.mjs`. Rejects
 * when it cannot be had: the page stays as it is.
 */
export async function loadPackage<Module>(name: string): Promise<Module> {
  return (await import(new URL(`./${name}`, import.meta.url).href)) as Module
}
