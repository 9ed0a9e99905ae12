# METADATA
# description: |
#   Whether the story is an interview, question by question. What stands outside
#   quotation marks there is still somebody's word, and not the story's own.
package lib.interview

default transcript := false

transcript if input.doc.kind == "interview"

# Its questions are asked in the open, and are many.
transcript if {
	asked := count([sentence | some sentence in input.sentences; sentence.question; not sentence.quoted])
	asked > 4
	asked * 12 >= count(input.sentences)
}
