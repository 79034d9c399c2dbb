/** Measures one figure in a process of its own, so that what others left warm or shapeless there does not count: rows as JSON on stdout. */
const { measure } = await import(`../${process.argv[2]}.mjs`)
process.stdout.write(JSON.stringify(await measure()))
