import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readConfig, settings } from '../../src/config.js'
import { projectPath } from '../../src/paths.js'

const rows = settings.map(
  ({ flag, variable, fallback, help }) => `| \`--${flag}\` | \`${variable}\` | ${fallback || '–'} | ${help} |`,
)

describe('settings', () => {
  test('docs/settings.md lists exactly those that there are', () => {
    const lines = readFileSync(projectPath('docs/settings.md'), 'utf8').split('\n')
    expect(lines.filter(line => line.startsWith('| `--')).map(line => line.replace(/ +/g, ' '))).toEqual(rows)
  })

  test('a flag goes before the environment, and that before what is built in', () => {
    const environment = { DREMPEL_PORT: '9000', DREMPEL_DATA: '/data' }
    expect(readConfig({ port: '9001' }, environment)).toMatchObject({ port: 9001, data: '/data', pageSize: 500 })
  })

  test('a base gets its slash, and is nothing when nobody states one', () => {
    expect(readConfig({ base: 'https://data.example.org' }, {}).base).toBe('https://data.example.org/')
    expect(readConfig({}, {}).base).toBeUndefined()
  })

  test('tiles of another service are taken with whom to name for them', () => {
    const mapTiles = 'https://tiles.example.org/{z}/{x}/{y}.png'
    expect(readConfig({ mapTiles, mapCredit: '© We' }, {})).toMatchObject({ mapTiles, mapCredit: '© We' })
    expect(readConfig({}, {}).mapTiles).toBeUndefined()
  })

  test.each([
    ['port', 'eighty', '--port (DREMPEL_PORT) is "eighty"'],
    ['port', '-1', '--port'],
    ['pageSize', '0', '--page-size'],
    ['base', 'data.example.org', '--base'],
    ['base', 'ftp://data.example.org/', '--base'],
    ['base', 'https://data.example.org/?x', '--base'],
    ['mapTiles', 'tiles/{z}/{x}/{y}.png', '--map-tiles (DREMPEL_MAP_TILES) is "tiles/'],
    ['mapTiles', 'https://tiles.example.org/{z}/{x}/{y}.png', 'without --map-credit'],
  ])('%s cannot be %j', (key, value, message) => {
    expect(() => readConfig({ [key]: value }, {})).toThrow(message)
  })
})
