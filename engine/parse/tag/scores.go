package tag

// scores sums up the weights of every tag. Rows with most of the tags, which are
// most of the work, are added three tags at a time: their weights lie side by
// side in one number, each with a surplus that leaves none of them negative and
// lane bits wide enough for the sum of all the features. The surplus is the same
// for every tag, so that the best stays the best.
type scores struct {
	single [64]int32
	full   [FullNumbers]uint64
}

// The layout of a full row.
const (
	FullNumbers = count / 3 // of three tags each, the first one lowest
	LaneBits    = 21
	Surplus     = 1 << 14
	OwnSurplus  = 1 << 17 // of a row that is the sum of a word's own

	lane = 1<<LaneBits - 1
)

// The tags fill all lanes of a multiple of four numbers, and no sum of weights
// may spill into the lane of the next tag.
const (
	_ = uint(-(count % 12))
	_ = uint(lane - Features*(1<<15-1+Surplus))
	_ = uint(lane - (Features-OwnFeatures)*(1<<15-1+Surplus) - OwnFeatures*(1<<15-1) - OwnSurplus)
)

// addFull adds a full row, four numbers a round: in a round for each, most of
// the time would be the loop's.
func (s *scores) addFull(row string) {
	row = row[:fullRow]
	for i := 0; i < FullNumbers; i += 4 {
		four := row[8*i : 8*i+32]
		s.full[i] += wide(four)
		s.full[i+1] += wide(four[8:])
		s.full[i+2] += wide(four[16:])
		s.full[i+3] += wide(four[24:])
	}
}

// add adds the weights of a run, which has one byte before it: each is read as
// one number with the byte that precedes it.
func (s *scores) add(run string) {
	for len(run) > weight {
		w := number(run, 0)
		s.single[w>>8&63] += int32(w) >> 16
		run = run[weight:]
	}
}

// best is the first tag with the highest score.
func (s *scores) best() Tag {
	for i, three := range s.full {
		s.single[3*i] += int32(three & lane)
		s.single[3*i+1] += int32(three >> LaneBits & lane)
		s.single[3*i+2] += int32(three >> (2 * LaneBits))
	}
	best := 0
	highest := s.single[0]
	for t, score := range s.single[:count] {
		if score > highest {
			best, highest = t, score
		}
	}
	return Tag(best)
}

// wide reads the number of eight bytes that s begins with.
func wide(s string) uint64 {
	s = s[:8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}
