import { accordOf } from './accord.ts'
import type { SignedArticle } from './signatures.ts'
import { isSameTopic, isToldOnOneTopic } from './topic.ts'

/** Whether the figures of two articles may be of one event: names and words speak for it, and their figures not against it. */
export function mayBeOneEvent(a: SignedArticle, b: SignedArticle): boolean {
  return isSameTopic(a.topic, b.topic) && accordOf(a.signature, b.signature) !== 'odds'
}

/** The same of what they tell beside figures. */
export function mayTellOneEvent(a: SignedArticle, b: SignedArticle): boolean {
  return isToldOnOneTopic(a.topic, b.topic) && accordOf(a.signature, b.signature) !== 'odds'
}
