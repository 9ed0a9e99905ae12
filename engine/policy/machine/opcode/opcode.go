// Package opcode is the language between those who encode a plan and those who
// run it: what a statement is called, and what follows it.
package opcode

// Code is a statement of OPA's intermediate representation. Behind it stands
// what it is about, in the order given here; all of it is numbers. A block is the length of
// its statements and then these; blocks are the length of all and then each.
type Code int

// The codes. From Rule on they are what OPA has one or several other statements
// for. A slot is where a program keeps what a statement need work out only once, one for each statement of its kind.
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
	Call                   // function, local, how many, operands
	Builtin                // built-in function, local, how many, operands
	Rule                   // function without arguments of its own, local
	Member                 // operand, string, slot, local: a dot with a name that is known
	NotFalse               // operand
	Match                  // pattern, operand, local: regex.match with one that is known
	Strings                // local, slot, how many, strings: a set of strings that are known
	Record                 // local, slot, how many, pairs of a string and an operand: an object of which the names are known
)

// An operand is a local, or the complement of a constant: of a truth, or of a
// string, which are numbered after these.
const (
	False = iota
	True
	Truths // how many there are
)

// What a state of a pattern leads to, if not to another: the text matches, or
// will not. End is the class of the end of the text.
const (
	Accept = -1
	Reject = -2
	End    = 0
)

// MostArgs is how many arguments a built-in function may have.
const MostArgs = 4
