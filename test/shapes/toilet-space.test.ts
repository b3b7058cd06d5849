import { describeShapes } from './describe-shapes.js'

describeShapes(
  'toilet-space',
  {
    type: 'acc:ToiletRoom',
    holds: `
      acc:spaceInFrontWidth 150.0 ;
      acc:spaceInFrontDepth 130.0 ;
      acc:spaceLeftWidth 95.0 ;
      acc:spaceLeftDepth 70.0 ;
      acc:spaceRightWidth 30.0 ;
      acc:spaceRightDepth 70.0 ;
      acc:spaceBesideWidth 90.0 ;
      acc:seatHeight 47.0 ;
      acc:grabBarLeft grab-bar:fixed ;
      acc:grabBarRight grab-bar:fixed ;
      acc:grabBarCount 3`,
  },
  [
    [
      'clear width before the bowl in words',
      'acc:spaceInFrontWidth "veel"',
      'spaceInFrontWidth spaceInFrontWidth-range',
    ],
    ['clear width before the bowl given twice', 'acc:spaceInFrontWidth 150.0, 151.0', 'spaceInFrontWidth-once'],
    ['clear width before the bowl that is too small', 'acc:spaceInFrontWidth -1.0', 'spaceInFrontWidth-range'],
    ['clear width before the bowl that is too large', 'acc:spaceInFrontWidth 2001.0', 'spaceInFrontWidth-range'],
    [
      'clear depth before the bowl in words',
      'acc:spaceInFrontDepth "veel"',
      'spaceInFrontDepth spaceInFrontDepth-range',
    ],
    ['clear depth before the bowl given twice', 'acc:spaceInFrontDepth 130.0, 131.0', 'spaceInFrontDepth-once'],
    ['clear depth before the bowl that is too small', 'acc:spaceInFrontDepth -1.0', 'spaceInFrontDepth-range'],
    ['clear depth before the bowl that is too large', 'acc:spaceInFrontDepth 2001.0', 'spaceInFrontDepth-range'],
    ['clear width left of the bowl in words', 'acc:spaceLeftWidth "veel"', 'spaceLeftWidth spaceLeftWidth-range'],
    ['clear width left of the bowl given twice', 'acc:spaceLeftWidth 95.0, 96.0', 'spaceLeftWidth-once'],
    ['clear width left of the bowl that is too small', 'acc:spaceLeftWidth -1.0', 'spaceLeftWidth-range'],
    ['clear width left of the bowl that is too large', 'acc:spaceLeftWidth 2001.0', 'spaceLeftWidth-range'],
    ['clear depth left of the bowl in words', 'acc:spaceLeftDepth "veel"', 'spaceLeftDepth spaceLeftDepth-range'],
    ['clear depth left of the bowl given twice', 'acc:spaceLeftDepth 70.0, 71.0', 'spaceLeftDepth-once'],
    ['clear depth left of the bowl that is too small', 'acc:spaceLeftDepth -1.0', 'spaceLeftDepth-range'],
    ['clear depth left of the bowl that is too large', 'acc:spaceLeftDepth 2001.0', 'spaceLeftDepth-range'],
    ['clear width right of the bowl in words', 'acc:spaceRightWidth "veel"', 'spaceRightWidth spaceRightWidth-range'],
    ['clear width right of the bowl given twice', 'acc:spaceRightWidth 30.0, 31.0', 'spaceRightWidth-once'],
    ['clear width right of the bowl that is too small', 'acc:spaceRightWidth -1.0', 'spaceRightWidth-range'],
    ['clear width right of the bowl that is too large', 'acc:spaceRightWidth 2001.0', 'spaceRightWidth-range'],
    ['clear depth right of the bowl in words', 'acc:spaceRightDepth "veel"', 'spaceRightDepth spaceRightDepth-range'],
    ['clear depth right of the bowl given twice', 'acc:spaceRightDepth 70.0, 71.0', 'spaceRightDepth-once'],
    ['clear depth right of the bowl that is too small', 'acc:spaceRightDepth -1.0', 'spaceRightDepth-range'],
    ['clear depth right of the bowl that is too large', 'acc:spaceRightDepth 2001.0', 'spaceRightDepth-range'],
    ['clear width beside the bowl in words', 'acc:spaceBesideWidth "veel"', 'spaceBesideWidth spaceBesideWidth-range'],
    ['clear width beside the bowl given twice', 'acc:spaceBesideWidth 90.0, 91.0', 'spaceBesideWidth-once'],
    ['clear width beside the bowl that is too small', 'acc:spaceBesideWidth -1.0', 'spaceBesideWidth-range'],
    ['clear width beside the bowl that is too large', 'acc:spaceBesideWidth 2001.0', 'spaceBesideWidth-range'],
    ['seat height in words', 'acc:seatHeight "veel"', 'seatHeight seatHeight-range'],
    ['seat height given twice', 'acc:seatHeight 47.0, 48.0', 'seatHeight-once'],
    ['seat height that is too small', 'acc:seatHeight 19.0', 'seatHeight-range'],
    ['seat height that is too large', 'acc:seatHeight 81.0', 'seatHeight-range'],
    ['grab bar on the left from another code list', 'acc:grabBarLeft surface-kind:grass', 'grabBarLeft'],
    ['grab bar on the left given twice', 'acc:grabBarLeft grab-bar:fixed, grab-bar:fold-up', 'grabBarLeft-once'],
    ['grab bar on the right from another code list', 'acc:grabBarRight surface-kind:grass', 'grabBarRight'],
    ['grab bar on the right given twice', 'acc:grabBarRight grab-bar:fixed, grab-bar:fold-up', 'grabBarRight-once'],
    ['number of grab bars that is not whole', 'acc:grabBarCount 2.5', 'grabBarCount'],
    ['number of grab bars given twice', 'acc:grabBarCount 2, 3', 'grabBarCount-once'],
    ['number of grab bars that is too small', 'acc:grabBarCount -1', 'grabBarCount-range'],
    ['number of grab bars that is too large', 'acc:grabBarCount 11', 'grabBarCount-range'],
  ],
)
