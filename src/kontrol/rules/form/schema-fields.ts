/** Names that a schema knows at a place in the data, for guessing what an unknown field was meant to be. */
import { z } from 'zod';
import type { FieldPath } from '../../../sources/sources.ts';

/** Fields that may stand in the object at `path`; with a union, those of the branch that fits the data best. */
export function listFields(schema: z.core.$ZodType, data: unknown, path: FieldPath): string[] {
  const here = unwrap(schema, data);
  const [step, ...rest] = path;
  if (step === undefined) return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
  const inner = stepInto(here, step);
  return inner ? listFields(inner, valueAt(data, step), rest) : [];
}

/** Value of a field or of a list's item. */
export function valueAt(data: unknown, step: PropertyKey): unknown {
  return typeof data === 'object' && data !== null ? (data as Record<PropertyKey, unknown>)[step] : undefined;
}

function stepInto(schema: z.core.$ZodType, step: PropertyKey): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[String(step)] as z.core.$ZodType | undefined;
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  if (schema instanceof z.ZodTuple) return schema.def.items[Number(step)];
  return undefined;
}

/** The schema behind defaults and optionals; of a union, the branch that the data means. */
function unwrap(schema: z.core.$ZodType, data: unknown): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.unwrap(), data);
  if (schema instanceof z.ZodPipe) return unwrap(schema.out, data);
  if (schema instanceof z.ZodUnion) return unwrap(chooseOption(schema, data), data);
  return schema;
}

function chooseOption(union: z.ZodUnion, data: unknown): z.core.$ZodType {
  const options = union.options;
  const issueCounts = options.map((option) => {
    const { error } = z.safeParse(option, data);
    return error ? weigh(error.issues) : 0;
  });
  return options[issueCounts.indexOf(Math.min(...issueCounts))] ?? union;
}

/**
 * How badly a branch of a union fits: a wrong type or wrong `kind` at its root rules it out, every unknown or
 * missing field counts.
 */
export function weigh(issues: readonly z.core.$ZodIssue[]): number {
  return issues.reduce((sum, issue) => sum + weighIssue(issue), 0);
}

const RULED_OUT = 1000;

function weighIssue(issue: z.core.$ZodIssue): number {
  if (issue.code === 'unrecognized_keys') return issue.keys.length;
  const isRoot = issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value');
  const isKind = issue.code === 'invalid_value' && issue.path.length === 1 && issue.path[0] === 'kind';
  return isRoot || isKind ? RULED_OUT : 1;
}

/** The issues of the branch that the data means; `undefined` when it fits none. */
export function chooseBranch(
  branches: readonly (readonly z.core.$ZodIssue[])[],
): readonly z.core.$ZodIssue[] | undefined {
  const weights = branches.map(weigh);
  const least = Math.min(...weights);
  return least < RULED_OUT ? branches[weights.indexOf(least)] : undefined;
}
