// Written by `npm run generate` from schemas/. Do not edit.

import type { Check } from '../checks.js'

/** The validators by title. */
export declare const validators: Readonly<Record<string, Check>>
