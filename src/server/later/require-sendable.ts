import { DciError } from '../../errors/index.js'
import type { Operation, RegistryName } from '../../model/index.js'
import { loadValidators } from '../../validation/index.js'
import type { Message } from '../now/item-outcome.js'
import { textOf } from '../now/write-answer.js'

/** Rejects with `server.unavailable` for an answer that is not valid, or has no JSON text: its asker is told that it failed, and nothing of why. */
export async function requireSendable(
  registry: RegistryName,
  answeredBy: Operation,
  message: Message,
): Promise<void> {
  const validators = await loadValidators(registry)
  const problems = validators.problemsOfRequest(answeredBy, message)
  if (problems.length > 0) {
    const sentence = 'the backend gave what is not valid; see problems'
    throw new DciError('server.unavailable', sentence, { problems })
  }
  textOf(message)
}
