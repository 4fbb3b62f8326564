/** People's names that are towns' names, too: behind a shop's word they are whose shop it is. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'santiago victoria sofia sophia florence lourdes mercedes trinidad concepcion carmen diego valentina ' +
    'chester lincoln jackson austin dallas carson alexandria adelaide charlotte georgia ' +
    'bradford preston stafford clifton milton ashton kingston lancaster douglas rafael rosario ' +
    'camila lorena leon andrea marta nadia salome angela catalina martin marino ferrara costa romano ' +
    'ernesto fernando francisco antonio miguel pedro jose maria juan isabel lucia clara rosa linda elena ' +
    'melissa julia olivia valencia toledo cordoba granada burgos navarro murcia segovia zamora soto ' +
    'medina rivera reyes torres santos silva barros campos luna sharma verdun khan ali hasan omar salem ' +
    'hamilton nelson wellington palmerston melville stirling bedford carlisle durham winchester'
  ).split(' '),
)
