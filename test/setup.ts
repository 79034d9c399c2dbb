import fc from 'fast-check'

/** The same cases in every run; `FAST_CHECK_SEED=$RANDOM npm test` looks further. */
fc.configureGlobal({ seed: Number(process.env['FAST_CHECK_SEED'] ?? 20260301) })
