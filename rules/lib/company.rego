# METADATA
# description: |
#   Who else is there. A crowd is not faceless when one of it speaks nearby.
package lib.company

import data.lib.voices

# persons are the sentences in which somebody with a name says something.
persons := {saying.sentence |
	some i in voices.speaking
	saying := input.attributions[i]
	input.sources[saying.source].kind == "named_person"
}

# members are those, the sentences in which a private body says something, and
# those that quote a person without a name.
members := (persons | _bodies) | _quoted

_bodies := {saying.sentence |
	some i in voices.speaking
	saying := input.attributions[i]
	source := input.sources[saying.source]
	source.kind == "named_org"
	source.named
	source.role == ""
}

_quoted := {saying.sentence |
	some saying in input.attributions
	saying.kind in {"direct", "mixed"}
	input.sources[saying.source].kind == "unnamed_person"
}

# linked are the sentences that lead a reader on.
linked := {link.sentence | some link in input.links}
