import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadPartners } from '../../src/peers/index.js'
import { withFolder } from '../cli/terminal.js'

describe('loadPartners', () => {
  it('reads the JSON files of a folder by name, and no others', async () => {
    await withFolder(async ({ path, write }) => {
      mkdirSync(join(path, 'keys'))
      write('b.json', { id: 'b.example.gov' })
      write('a.json', { id: 'a.example.gov' })
      write('README.md', 'who they are')
      write('.draft.json', '{')
      write('keys/c.json', '{')
      const ids = (await loadPartners(pathToFileURL(path))).map(({ id }) => id)
      expect(ids).toEqual(['a.example.gov', 'b.example.gov'])
    })
  })

  it('refuses two files of one partner, naming both', async () => {
    await withFolder(async ({ path, write }) => {
      write('a.json', { id: 'crvs.example.gov' })
      write('b.json', { id: 'crvs.example.gov' })
      await expect(loadPartners(path)).rejects.toMatchObject({
        code: 'config.invalid',
        message: expect.stringMatching(/a\.json and b\.json/) as string,
      })
    })
  })

  it('refuses a folder without a partner, as a mount that failed leaves it', async () => {
    await withFolder(async ({ path }) => {
      await expect(loadPartners(path)).rejects.toMatchObject({ code: 'config.invalid' })
      await expect(loadPartners(join(path, 'gone'))).rejects.toMatchObject({
        code: 'file.unreadable',
      })
    })
  })

  it('refuses all when one cannot be used, naming its file', async () => {
    await withFolder(async ({ path, write }) => {
      write('a.json', { id: 'a.example.gov' })
      write('b.json', { id: 'b.example.gov', sginatures: 'required' })
      await expect(loadPartners(path)).rejects.toMatchObject({
        code: 'config.invalid',
        message: expect.stringContaining('b.json') as string,
        problems: [{ pointer: '/sginatures' }],
      })
    })
  })
})
