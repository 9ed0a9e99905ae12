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

# lapsed are the paragraphs in which a quotation goes on though no mark opens them:
# one is closed there that the paragraphs before have opened.
lapsed := {block |
	some quote in input.quotes
	quote.opened
	not quote.closed
	some end in input.quotes
	end.i == quote.i + 1
	not end.opened
	end.block < quote.block + 5
	some block in numbers.range(quote.block, end.block)
}
