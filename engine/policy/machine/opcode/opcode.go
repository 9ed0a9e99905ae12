// Package opcode is the language between those who encode a plan and those who
// run it: what a statement is called, and what follows it.
package opcode

// Code is a statement of OPA's intermediate representation. Behind it stands
// what it is about, in the order given here; a local and a string are numbers.
type Code int

// The codes. The last two are what OPA takes several statements for.
const (
	Return     Code = iota // local: the result
	Reset                  // local
	Assign                 // operand, local
	AssignOnce             // operand, local
	Int                    // int, local
	Number                 // string, local
	Null                   // local
	Array                  // capacity, local
	Object                 // local
	Set                    // local
	Append                 // operand, local
	Add                    // operand, local
	Insert                 // operand, operand, local
	InsertOnce             // operand, operand, local
	Equal                  // operand, operand
	NotEqual               // operand, operand
	Defined                // local
	Undefined              // local
	IsArray                // operand
	IsObject               // operand
	IsSet                  // operand
	Len                    // operand, local
	Dot                    // operand, operand, local
	Blocks                 // blocks
	Break                  // how many
	Not                    // block
	Scan                   // local, local of the key, local of the value, block
	Call                   // function, operands, local
	Builtin                // name, operands, local
	Strings                // local, strings: a set of strings that are known
	Record                 // local, pairs of a string and an operand: an object of which the names are known
)

// What an operand is: its number is that of the local or the string, or 0 for
// false and 1 for true, times Operands, plus one of these.
const (
	Local = iota
	String
	Bool
	Operands
)

// MostArgs is how many arguments a built-in function may have.
const MostArgs = 4
