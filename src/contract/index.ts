export { createJudge, type Judge } from './judge/index.js';
export { UnreadableDocument } from './judge/document.js';
export { violationCodes, type Severity, type Side, type Violation, type ViolationCode } from './violation.js';
