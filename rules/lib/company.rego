# METADATA
# description: |
#   Who else is there. A crowd is not faceless when one of it speaks nearby.
package lib.company

import data.lib.voices

# speakers are the attributions to one who may stand for a crowd: a person with a
# name, but for an office's, a private body, and a person without a name who is
# quoted.
speakers := {i | some i in voices.speaking; _private(input.sources[input.attributions[i].source])} | {saying.i |
	some saying in input.attributions
	saying.kind in {"direct", "mixed"}
	input.sources[saying.source].kind in {"anonymous", "unnamed_person"}
}

_private(source) if {
	source.kind == "named_person"
	not source.role in {"government", "spokesperson"}
}

# Who no longer speaks for an office speaks for himself.
_private(source) if {
	source.role == "spokesperson"
	regex.match(past, source.title)
}

# past is how the title of an office begins that somebody has left.
past := `(?i)^(an? )?(former|ex|retired)\b`

_private(source) if {
	source.kind == "named_org"
	source.named
	source.role == ""
}

# linked are the sentences that lead a reader on.
linked := {link.sentence | some link in input.links}
