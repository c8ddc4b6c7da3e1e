/** Texts that UTF-8 can hold: half a surrogate pair, which only broken programs write, becomes the replacement character. */

/** Returns the value itself when all is well, as it nearly always is. What the log tells is then what the tables hold. */
export function wellFormed<Value>(value: Value): Value {
  // The copy has the same shape: only characters inside its texts may differ.
  return repaired(value) as Value;
}

function repaired(value: unknown): unknown {
  if (typeof value === 'string') return value.isWellFormed() ? value : value.toWellFormed();
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const list = value.map(repaired);
    return list.every((item, index) => item === value[index]) ? value : list;
  }
  const members = Object.entries(value).map(([name, member]) => [name, repaired(member), member] as const);
  if (members.every(([, now, before]) => now === before)) return value;
  return Object.fromEntries(members.map(([name, now]) => [name, now]));
}
