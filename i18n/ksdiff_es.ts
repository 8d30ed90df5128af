<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>KSDiff</name>
    <message>
        <source>Adapt weights to a scene</source>
        <translation>Adaptar pesos a una escena</translation>
    </message>
    <message>
        <source>Makes weights for a scene from its own PAN and MS, and keeps them if they help.</source>
        <translation>Hace pesos para una escena a partir de su propio PAN y MS, y los conserva si ayudan.</translation>
    </message>
    <message>
        <source>weights,train,fine-tuning,adaptation,sensor,pan-sharpening</source>
        <translation>pesos,entrenar,ajuste fino,adaptación,sensor,pansharpening</translation>
    </message>
    <message>
        <source>Panchromatic layer</source>
        <translation>Capa pancromática</translation>
    </message>
    <message>
        <source>Multispectral layer</source>
        <translation>Capa multiespectral</translation>
    </message>
    <message>
        <source>Name of the adapted weights</source>
        <translation>Nombre de los pesos adaptados</translation>
    </message>
    <message>
        <source>Time to stay within, minutes</source>
        <translation>Tiempo que respetar, minutos</translation>
    </message>
    <message>
        <source>Replace your own weights of that name</source>
        <translation>Reemplazar sus propios pesos de ese nombre</translation>
    </message>
    <message>
        <source>The weights {name} are ready after {time}.</source>
        <translation>Los pesos {name} están listos tras {time}.</translation>
    </message>
    <message>
        <source>Not adapted: the weights before stay the better choice for this scene.</source>
        <translation>No adaptados: los pesos anteriores siguen siendo la mejor opción para esta escena.</translation>
    </message>
    <message>
        <source>Multispectral bands, all if none is chosen</source>
        <translation>Bandas multiespectrales, todas si no se elige ninguna</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Steps of each trial, as many as fit into the time if 0</source>
        <translation>Pasos de cada ensayo, si es 0 tantos como quepan en el tiempo</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Whether weights were written</source>
        <translation>Si se escribieron pesos</translation>
    </message>
    <message>
        <source>Name of the adapted weights, empty if there are none</source>
        <translation>Nombre de los pesos adaptados, vacío si no los hay</translation>
    </message>
    <message>
        <source>File of the adapted weights</source>
        <translation>Archivo de los pesos adaptados</translation>
    </message>
    <message>
        <source>Why no weights were written</source>
        <translation>Por qué no se escribieron pesos</translation>
    </message>
    <message>
        <source>Error that is gone on held-out blocks, percent</source>
        <translation>Error que desapareció en los bloques reservados, por ciento</translation>
    </message>
    <message>
        <source>ERGAS on held-out blocks before</source>
        <translation>ERGAS en los bloques reservados antes</translation>
    </message>
    <message>
        <source>ERGAS on held-out blocks after</source>
        <translation>ERGAS en los bloques reservados después</translation>
    </message>
    <message>
        <source>HQNR before</source>
        <translation>HQNR antes</translation>
    </message>
    <message>
        <source>HQNR after</source>
        <translation>HQNR después</translation>
    </message>
    <message>
        <source>Steps of each trial</source>
        <translation>Pasos de cada ensayo</translation>
    </message>
    <message>
        <source>Elapsed seconds</source>
        <translation>Segundos transcurridos</translation>
    </message>
    <message>
        <source>Adapting needs PyTorch in the Python of QGIS itself, which does not have it.</source>
        <translation>La adaptación necesita PyTorch en el Python del propio QGIS, que no lo tiene.</translation>
    </message>
    <message>
        <source>Run “python -m ksdiff_core adapt” in a Python that has PyTorch and GDAL.</source>
        <translation>Ejecute «python -m ksdiff_core adapt» en un Python que tenga PyTorch y GDAL.</translation>
    </message>
    <message>
        <source>Assess pansharpened raster</source>
        <translation>Evaluar un ráster pansharpened</translation>
    </message>
    <message>
        <source>Reports the quality of a pansharpened raster, whoever made it.</source>
        <translation>Informa de la calidad de un ráster pansharpened, lo haya hecho quien lo haya hecho.</translation>
    </message>
    <message>
        <source>quality,report,pan-sharpening,HQNR,QNR,ERGAS,SAM,Q2n</source>
        <translation>calidad,informe,pansharpening,HQNR,QNR,ERGAS,SAM,Q2n</translation>
    </message>
    <message>
        <source>Pansharpened layer</source>
        <translation>Capa pansharpened</translation>
    </message>
    <message>
        <source>True image, if there is one</source>
        <translation>Imagen verdadera, si la hay</translation>
    </message>
    <message>
        <source>Uncertainty, if there is one</source>
        <translation>Incertidumbre, si la hay</translation>
    </message>
    <message>
        <source>Method to judge at reduced resolution</source>
        <translation>Método que juzgar a resolución reducida</translation>
    </message>
    <message>
        <source>Multispectral bands of the raster, all if none is chosen</source>
        <translation>Bandas multiespectrales del ráster, todas si no se elige ninguna</translation>
    </message>
    <message>
        <source>Quality report</source>
        <translation>Informe de calidad</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>Todos los números</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Wrote {output} in {time}.</source>
        <translation>{output} escrito en {time}.</translation>
    </message>
    <message>
        <source>Radiometric consistency in a word</source>
        <translation>Coherencia radiométrica en una palabra</translation>
    </message>
    <message>
        <source>Best classical method by HQNR</source>
        <translation>Mejor método clásico según HQNR</translation>
    </message>
    <message>
        <source>What SAM, ERGAS, Q2n and SCC are about</source>
        <translation>De qué tratan SAM, ERGAS, Q2n y SCC</translation>
    </message>
    <message>
        <source>Reprojection error, relative RMSE</source>
        <translation>Error de reproyección, RMSE relativo</translation>
    </message>
    <message>
        <source>SAM, degrees</source>
        <translation>SAM, grados</translation>
    </message>
    <message>
        <source>fused</source>
        <translation>fusionado</translation>
    </message>
    <message>
        <source>{name} was chosen as both the result and an input.</source>
        <translation>{name} se eligió a la vez como resultado y como entrada.</translation>
    </message>
    <message>
        <source>Choose the raster that was made of PAN and MS.</source>
        <translation>Elija el ráster que se hizo con PAN y MS.</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>uncertainty</source>
        <translation>incertidumbre</translation>
    </message>
    <message>
        <source>Unexpected {kind}: {error}. Please report it with this log.</source>
        <translation>Error inesperado {kind}: {error}. Comuníquelo con este registro, por favor.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Tells what to paste into a report of a problem.</source>
        <translation>Dice qué pegar al comunicar un problema.</translation>
    </message>
    <message>
        <source>diagnostics,version,PyTorch,device,support</source>
        <translation>diagnóstico,versión,PyTorch,dispositivo,ayuda</translation>
    </message>
    <message>
        <source>Diagnostics as a file</source>
        <translation>Diagnóstico como archivo</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>The diagnostics cannot be written to {path}: {error}.</source>
        <translation>El diagnóstico no se puede escribir en {path}: {error}.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>Multispectral bands to sharpen, all if none is chosen</source>
        <translation>Bandas multiespectrales que afinar, todas si no se elige ninguna</translation>
    </message>
    <message>
        <source>Bands of the result, all if none is chosen</source>
        <translation>Bandas del resultado, todas si no se elige ninguna</translation>
    </message>
    <message>
        <source>Bands that are interpolated and not sharpened</source>
        <translation>Bandas que se interpolan y no se afinan</translation>
    </message>
    <message>
        <source>Mask, outside which the result is nodata</source>
        <translation>Máscara, fuera de la cual el resultado no tiene datos</translation>
    </message>
    <message>
        <source>Nodata value of the result</source>
        <translation>Valor sin datos del resultado</translation>
    </message>
    <message>
        <source>Output data type</source>
        <translation>Tipo de datos de salida</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Overviews for fast display; cog has them always</source>
        <translation>Vistas generales para mostrar con rapidez; cog siempre las tiene</translation>
    </message>
    <message>
        <source>GeoTIFF creation options</source>
        <translation>Opciones de creación de GeoTIFF</translation>
    </message>
    <message>
        <source>Diffusion steps, 0 for automatic</source>
        <translation>Pasos de difusión, 0 para automático</translation>
    </message>
    <message>
        <source>Views of every tile</source>
        <translation>Vistas de cada tesela</translation>
    </message>
    <message>
        <source>Seed of the diffusion</source>
        <translation>Semilla de la difusión</translation>
    </message>
    <message>
        <source>Correct the result so that it gives back the MS exactly</source>
        <translation>Corregir el resultado para que devuelva exactamente MS</translation>
    </message>
    <message>
        <source>Precision of the network</source>
        <translation>Precisión de la red</translation>
    </message>
    <message>
        <source>Tile side in PAN pixels, 0 for automatic</source>
        <translation>Lado de las teselas en píxeles PAN, 0 para automático</translation>
    </message>
    <message>
        <source>Memory in MB, 0 for a quarter of what is free</source>
        <translation>Memoria en MB, 0 para una cuarta parte de la libre</translation>
    </message>
    <message>
        <source>Continue an interrupted run</source>
        <translation>Continuar una ejecución interrumpida</translation>
    </message>
    <message>
        <source>Pansharpen</source>
        <translation>Pansharpening</translation>
    </message>
    <message>
        <source>Fuses PAN and MS into MS with the pixel size of PAN.</source>
        <translation>Fusiona PAN y MS en una imagen MS con el tamaño de píxel de PAN.</translation>
    </message>
    <message>
        <source>pan-sharpening,fusion,panchromatic,multispectral,diffusion</source>
        <translation>pansharpening,fusión,pancromático,multiespectral,difusión</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Quality of ksdiff</source>
        <translation>Calidad de ksdiff</translation>
    </message>
    <message>
        <source>Extent, all of the scene if empty</source>
        <translation>Extensión, toda la escena si está vacía</translation>
    </message>
    <message>
        <source>Pansharpened</source>
        <translation>Imagen pansharpened</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Incertidumbre</translation>
    </message>
    <message>
        <source>Method used</source>
        <translation>Método utilizado</translation>
    </message>
    <message>
        <source>Device used</source>
        <translation>Dispositivo utilizado</translation>
    </message>
    <message>
        <source>MS pixel size over PAN pixel size</source>
        <translation>Tamaño de píxel de MS entre el de PAN</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Anchura en píxeles</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Altura en píxeles</translation>
    </message>
    <message>
        <source>Opening the images</source>
        <translation>Abriendo las imágenes</translation>
    </message>
    <message>
        <source>Wrote {output}: {size}, {type}, in {time} on {device}.</source>
        <translation>{output} escrito: {size}, {type}, en {time} con {device}.</translation>
    </message>
    <message>
        <source>Correct a shift between PAN and MS</source>
        <translation>Corregir un desplazamiento entre PAN y MS</translation>
    </message>
    <message>
        <source>Given shift: PAN pixels that MS moves down</source>
        <translation>Desplazamiento dado: píxeles PAN que MS baja</translation>
    </message>
    <message>
        <source>Given shift: PAN pixels that MS moves right</source>
        <translation>Desplazamiento dado: píxeles PAN que MS va a la derecha</translation>
    </message>
    <message>
        <source>Further multispectral files, if each band is a file</source>
        <translation>Otros archivos multiespectrales, si cada banda es un archivo</translation>
    </message>
    <message>
        <source>Panchromatic band</source>
        <translation>Banda pancromática</translation>
    </message>
    <message>
        <source>Weights: a name or a file, the shipped ones if empty</source>
        <translation>Pesos: un nombre o un archivo, los incluidos si está vacío</translation>
    </message>
    <message>
        <source>Weights of KSDiff</source>
        <translation>Pesos de KSDiff</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Manage weights</source>
        <translation>Gestionar pesos</translation>
    </message>
    <message>
        <source>Lists, verifies, imports, downloads and removes weights.</source>
        <translation>Enumera, verifica, importa, descarga y elimina pesos.</translation>
    </message>
    <message>
        <source>weights,model,download,checksum,licence,offline</source>
        <translation>pesos,modelo,descarga,suma de comprobación,licencia,sin conexión</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Name of the weights; to verify, all if empty</source>
        <translation>Nombre de los pesos; para verificar, todos si está vacío</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Archivo que importar</translation>
    </message>
    <message>
        <source>Address to download from, if the weights are not listed</source>
        <translation>Dirección de descarga, si los pesos no están en la lista</translation>
    </message>
    <message>
        <source>SHA-256 of what is at that address</source>
        <translation>SHA-256 de lo que hay en esa dirección</translation>
    </message>
    <message>
        <source>Replace other weights of that name</source>
        <translation>Reemplazar otros pesos de ese nombre</translation>
    </message>
    <message>
        <source>List of the weights</source>
        <translation>Lista de los pesos</translation>
    </message>
    <message>
        <source>Number of weights</source>
        <translation>Número de pesos</translation>
    </message>
    <message>
        <source>File of the weights, or their folder</source>
        <translation>Archivo de los pesos, o su carpeta</translation>
    </message>
    <message>
        <source>NAME, or URL and SHA256</source>
        <translation>NAME, o URL y SHA256</translation>
    </message>
    <message>
        <source>The action {action} needs {parameters}.</source>
        <translation>La acción {action} necesita {parameters}.</translation>
    </message>
    <message>
        <source>The action list shows all names.</source>
        <translation>La acción list muestra todos los nombres.</translation>
    </message>
    <message>
        <source>about {time} left, {speed} per minute</source>
        <translation>quedan unos {time}, {speed} por minuto</translation>
    </message>
    <message>
        <source>Diagnostics of KSDiff</source>
        <translation>Diagnóstico de KSDiff</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard. Paste them into your report.</source>
        <translation>El diagnóstico está en el portapapeles. Péguelo en su comunicación.</translation>
    </message>
    <message>
        <source>Gathering diagnostics…</source>
        <translation>Reuniendo el diagnóstico…</translation>
    </message>
    <message>
        <source>Looking at the images…</source>
        <translation>Mirando las imágenes…</translation>
    </message>
    <message>
        <source>Looking at the images</source>
        <translation>Mirando las imágenes</translation>
    </message>
    <message>
        <source>How long it takes is known after the first run.</source>
        <translation>Cuánto tarda se sabe tras la primera ejecución.</translation>
    </message>
    <message>
        <source>Takes about {time} on {device}, as fast as the last run.</source>
        <translation>Tarda unos {time} en {device}, tan rápido como la última ejecución.</translation>
    </message>
    <message>
        <source>Choose the two layers to see what is known of them.</source>
        <translation>Elija las dos capas para ver qué se sabe de ellas.</translation>
    </message>
    <message>
        <source>Python with PyTorch</source>
        <translation>Python con PyTorch</translation>
    </message>
    <message>
        <source>the Python of QGIS</source>
        <translation>el Python de QGIS</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Resultado de la prueba</translation>
    </message>
    <message>
        <source>Testing {python}</source>
        <translation>Probando {python}</translation>
    </message>
    <message>
        <source>Install that there, or make a Python as shown below.</source>
        <translation>Instálelo allí, o cree un Python como se muestra abajo.</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>La prueba se canceló.</translation>
    </message>
    <message>
        <source>The method ksdiff needs PyTorch. If the Python of QGIS has none, choose another Python that has it, or the folder of its environment. QGIS then sends it the pixels and writes what comes back; nothing is installed in QGIS.</source>
        <translation>El método ksdiff necesita PyTorch. Si el Python de QGIS no lo tiene, elija otro Python que lo tenga, o la carpeta de su entorno. QGIS le envía entonces los píxeles y escribe lo que vuelve; en QGIS no se instala nada.</translation>
    </message>
    <message>
        <source>Where KSDiff computes</source>
        <translation>Dónde calcula KSDiff</translation>
    </message>
    <message>
        <source>The environment variable {name} goes before this setting: {python}</source>
        <translation>La variable de entorno {name} prevalece sobre este ajuste: {python}</translation>
    </message>
    <message>
        <source>KSDiff preview</source>
        <translation>Vista previa de KSDiff</translation>
    </message>
    <message>
        <source>Both sides show the MS as it is.</source>
        <translation>Ambos lados muestran MS tal cual.</translation>
    </message>
    <message>
        <source>Choose a method on one of them.</source>
        <translation>Elija un método en uno de ellos.</translation>
    </message>
    <message>
        <source>Preview of KSDiff</source>
        <translation>Vista previa con KSDiff</translation>
    </message>
    <message>
        <source>Reading the scene</source>
        <translation>Leyendo la escena</translation>
    </message>
    <message>
        <source>Cancelled; nothing was kept.</source>
        <translation>Cancelado; no se guardó nada.</translation>
    </message>
    <message>
        <source>Press Preview to see the other method.</source>
        <translation>Pulse Vista previa para ver el otro método.</translation>
    </message>
    <message>
        <source>{width} x {height} PAN pixels, {time} on {device}.</source>
        <translation>{width} x {height} píxeles PAN, {time} en {device}.</translation>
    </message>
    <message>
        <source>The map shows {wanted} million pixels and a preview has at most {most}: this is the middle. Zoom in to choose another place.</source>
        <translation>El mapa muestra {wanted} millones de píxeles y una vista previa tiene como mucho {most}: esta es la parte central. Acérquese para elegir otro lugar.</translation>
    </message>
    <message>
        <source>Pre&amp;view what the map shows</source>
        <translation>&amp;Vista previa de lo que muestra el mapa</translation>
    </message>
    <message>
        <source>&amp;Show on the map</source>
        <translation>Mo&amp;strar en el mapa</translation>
    </message>
    <message>
        <source>&amp;Pansharpen the whole scene…</source>
        <translation>&amp;Pansharpening de toda la escena…</translation>
    </message>
    <message>
        <source>&amp;Multispectral</source>
        <translation>&amp;Multiespectral</translation>
    </message>
    <message>
        <source>Pan&amp;chromatic</source>
        <translation>Pan&amp;cromático</translation>
    </message>
    <message>
        <source>&amp;Left side</source>
        <translation>Lado &amp;izquierdo</translation>
    </message>
    <message>
        <source>&amp;Right side</source>
        <translation>Lado &amp;derecho</translation>
    </message>
    <message>
        <source>&amp;Divider</source>
        <translation>Di&amp;visoria</translation>
    </message>
    <message>
        <source>Drag the divider on the map</source>
        <translation>Arrastrar la divisoria en el mapa</translation>
    </message>
    <message>
        <source>Keys: comma and full stop on the map, arrows on the slider</source>
        <translation>Teclas: coma y punto en el mapa, flechas en el deslizador</translation>
    </message>
    <message>
        <source>Fuse the part of the scene that the map shows. Its pixels are those that the whole run would give.</source>
        <translation>Fusionar la parte de la escena que muestra el mapa. Sus píxeles son los que daría la ejecución completa.</translation>
    </message>
    <message>
        <source>Open the algorithm with these layers and the method</source>
        <translation>Abrir el algoritmo con estas capas y el método</translation>
    </message>
    <message>
        <source>MS as it is</source>
        <translation>MS tal cual</translation>
    </message>
    <message>
        <source>MS interpolated</source>
        <translation>MS interpolado</translation>
    </message>
    <message>
        <source>How to make a Python with PyTorch</source>
        <translation>Cómo crear un Python con PyTorch</translation>
    </message>
    <message>
        <source>With Python from python.org or of your system</source>
        <translation>Con el Python de python.org o de su sistema</translation>
    </message>
    <message>
        <source>With conda or Miniforge</source>
        <translation>Con conda o Miniforge</translation>
    </message>
    <message>
        <source>Way to make it</source>
        <translation>Manera de crearlo</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Run this in a terminal; it takes about 1 GB on the disk and computes on the CPU. Then choose the folder {folder} above and test it. For an NVIDIA GPU install the build of PyTorch that pytorch.org names for your system.</source>
        <translation>Ejecute esto en una terminal; ocupa cerca de 1 GB en el disco y calcula en la CPU. Después elija arriba la carpeta {folder} y pruébela. Para una GPU de NVIDIA instale la versión de PyTorch que pytorch.org indique para su sistema.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Compare the selected weights with their published SHA-256</source>
        <translation>Comparar los pesos seleccionados con su SHA-256 publicado</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Add weights from a file, without a network</source>
        <translation>Añadir pesos desde un archivo, sin red</translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>&amp;Descargar…</translation>
    </message>
    <message>
        <source>Add weights from the list, or from an address</source>
        <translation>Añadir pesos de la lista o desde una dirección</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Delete weights that were added; those of KSDiff stay</source>
        <translation>Borrar pesos añadidos; los de KSDiff permanecen</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Abrir carpeta</translation>
    </message>
    <message>
        <source>Show the file of the selected weights in the file manager</source>
        <translation>Mostrar el archivo de los pesos seleccionados en el gestor de archivos</translation>
    </message>
    <message>
        <source>Verify weights</source>
        <translation>Verificar pesos</translation>
    </message>
    <message>
        <source>Import weights</source>
        <translation>Importar pesos</translation>
    </message>
    <message>
        <source>Download weights</source>
        <translation>Descargar pesos</translation>
    </message>
    <message>
        <source>Delete the files of these weights?

{names}</source>
        <translation>¿Borrar los archivos de estos pesos?

{names}</translation>
    </message>
    <message>
        <source>Remove weights</source>
        <translation>Eliminar pesos</translation>
    </message>
    <message>
        <source>Removed: {names}.</source>
        <translation>Eliminados: {names}.</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {error}.</source>
        <translation>No se puede crear {folder}: {error}.</translation>
    </message>
    <message>
        <source>Check that the folder above it can be written.</source>
        <translation>Compruebe que se puede escribir en la carpeta superior.</translation>
    </message>
    <message>
        <source>Weights are what the network of KSDiff has learned. Pansharpen uses those called ksdiff, unless you give it the name of others.</source>
        <translation>Los pesos son lo que la red de KSDiff ha aprendido. El pansharpening usa los llamados ksdiff, salvo que le dé el nombre de otros.</translation>
    </message>
    <message>
        <source>{name} is ready. Give this name as “Weights” of Pansharpen.</source>
        <translation>{name} está listo. Dé este nombre como «Pesos» del pansharpening.</translation>
    </message>
    <message>
        <source>Verified: {names}.</source>
        <translation>Verificados: {names}.</translation>
    </message>
    <message>
        <source>&amp;Replace other weights of this name</source>
        <translation>&amp;Reemplazar otros pesos de este nombre</translation>
    </message>
    <message>
        <source>Details of the weights</source>
        <translation>Detalles de los pesos</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Choose weights</source>
        <translation>Elegir pesos</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Descargar</translation>
    </message>
    <message>
        <source>64 digits 0 to 9 and a to f</source>
        <translation>64 cifras de 0 a 9 y de a a f</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;SHA-256</source>
        <translation>&amp;SHA-256</translation>
    </message>
    <message>
        <source>What does not have this SHA-256 will not be installed.</source>
        <translation>Lo que no tenga este SHA-256 no se instalará.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No {role} raster was given.</source>
        <translation>No se dio ningún ráster {role}.</translation>
    </message>
    <message>
        <source>Choose a layer or a file.</source>
        <translation>Elija una capa o un archivo.</translation>
    </message>
    <message>
        <source>{name} ({key}) cannot be {value}.</source>
        <translation>{name} ({key}) no puede ser {value}.</translation>
    </message>
    <message>
        <source>Give a value that the parameter allows.</source>
        <translation>Dé un valor que el parámetro permita.</translation>
    </message>
    <message>
        <source>Choose from {options}.</source>
        <translation>Elija entre {options}.</translation>
    </message>
    <message>
        <source>Give a whole number from {least} to {most}.</source>
        <translation>Dé un número entero de {least} a {most}.</translation>
    </message>
    <message>
        <source>Give a number from {least} to {most}.</source>
        <translation>Dé un número de {least} a {most}.</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation>Dé un número.</translation>
    </message>
    <message>
        <source>{name} was chosen as both PAN and MS.</source>
        <translation>{name} se eligió a la vez como PAN y como MS.</translation>
    </message>
    <message>
        <source>Choose two rasters of the same scene.</source>
        <translation>Elija dos rásters de la misma escena.</translation>
    </message>
    <message>
        <source>Choose a file name that ends with {suffix}.</source>
        <translation>Elija un nombre de archivo que termine en {suffix}.</translation>
    </message>
    <message>
        <source>No output file was given.</source>
        <translation>No se dio ningún archivo de salida.</translation>
    </message>
    <message>
        <source>{name} is not a raster; a {role} raster is needed.</source>
        <translation>{name} no es un ráster; hace falta un ráster {role}.</translation>
    </message>
    <message>
        <source>Choose a raster layer.</source>
        <translation>Elija una capa ráster.</translation>
    </message>
    <message>
        <source>{name} comes from the provider “{kind}” and has no original pixel values.</source>
        <translation>{name} viene del proveedor «{kind}» y no tiene valores de píxel originales.</translation>
    </message>
    <message>
        <source>Choose a raster file as the {role} raster.</source>
        <translation>Elija un archivo ráster como ráster {role}.</translation>
    </message>
    <message>
        <source>The layer {name} is broken: its file cannot be opened.</source>
        <translation>La capa {name} está rota: su archivo no se puede abrir.</translation>
    </message>
    <message>
        <source>Repair its data source.</source>
        <translation>Repare su fuente de datos.</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>máscara</translation>
    </message>
    <message>
        <source>The mask {name} is neither a layer of polygons nor a raster.</source>
        <translation>La máscara {name} no es ni una capa de polígonos ni un ráster.</translation>
    </message>
    <message>
        <source>Choose a polygon layer or a raster.</source>
        <translation>Elija una capa de polígonos o un ráster.</translation>
    </message>
    <message>
        <source>The mask {name} cannot be saved: {problem}.</source>
        <translation>La máscara {name} no se puede guardar: {problem}.</translation>
    </message>
    <message>
        <source>Save the layer as a file and choose that.</source>
        <translation>Guarde la capa como archivo y elija ese.</translation>
    </message>
    <message>
        <source>Pansharpen with KSDiff…</source>
        <translation>Pansharpening con KSDiff…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Weights…</source>
        <translation>Pesos…</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Opciones…</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>The map shows a place far from the panchromatic layer.</source>
        <translation>El mapa muestra un lugar alejado de la capa pancromática.</translation>
    </message>
    <message>
        <source>Zoom to that layer first.</source>
        <translation>Acérquese primero a esa capa.</translation>
    </message>
    <message>
        <source>The Python of QGIS has no PyTorch.</source>
        <translation>El Python de QGIS no tiene PyTorch.</translation>
    </message>
    <message>
        <source>The Python of QGIS has PyTorch{version}.</source>
        <translation>El Python de QGIS tiene PyTorch{version}.</translation>
    </message>
    <message>
        <source>none, and none is needed</source>
        <translation>ninguno, y no hace falta</translation>
    </message>
    <message>
        <source>KSDiff can compute there, on the GPU {device}.</source>
        <translation>KSDiff puede calcular allí, en la GPU {device}.</translation>
    </message>
    <message>
        <source>KSDiff can compute there, on the GPU of Apple.</source>
        <translation>KSDiff puede calcular allí, en la GPU de Apple.</translation>
    </message>
    <message>
        <source>KSDiff can compute there, on the CPU.</source>
        <translation>KSDiff puede calcular allí, en la CPU.</translation>
    </message>
    <message>
        <source>This Python has 32 bit; PyTorch needs one with 64 bit.</source>
        <translation>Este Python es de 32 bits; PyTorch necesita uno de 64 bits.</translation>
    </message>
    <message>
        <source>KSDiff cannot compute there. Missing or broken: {packages}.</source>
        <translation>KSDiff no puede calcular allí. Falta o está roto: {packages}.</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
    <message>
        <source>Device: CPU</source>
        <translation>Dispositivo: CPU</translation>
    </message>
    <message>
        <source>Device: {name}, {memory} MB</source>
        <translation>Dispositivo: {name}, {memory} MB</translation>
    </message>
    <message>
        <source>KSDiff pansharpening</source>
        <translation>Pansharpening KSDiff</translation>
    </message>
    <message>
        <source>{name} (pansharpened)</source>
        <translation>{name} (pansharpened)</translation>
    </message>
    <message>
        <source>The method ksdiff needs PyTorch, which the Python of QGIS does not have.</source>
        <translation>El método ksdiff necesita PyTorch, que el Python de QGIS no tiene.</translation>
    </message>
    <message>
        <source>Choose a Python that has it under Settings, Options, KSDiff, or the method mtf-glp-hpm, which needs nothing.</source>
        <translation>Elija un Python que lo tenga en Configuración, Opciones, KSDiff, o el método mtf-glp-hpm, que no necesita nada.</translation>
    </message>
    <message>
        <source>PyTorch of {python}</source>
        <translation>PyTorch de {python}</translation>
    </message>
    <message>
        <source>PyTorch not installed</source>
        <translation>PyTorch no está instalado</translation>
    </message>
    <message>
        <source>Unexpected {kind}: {error}.</source>
        <translation>Error inesperado {kind}: {error}.</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>Comuníquelo, por favor.</translation>
    </message>
    <message>
        <source>Removed {path}.</source>
        <translation>{path} eliminado.</translation>
    </message>
    <message>
        <source>{name} is ready: {path}</source>
        <translation>{name} está listo: {path}</translation>
    </message>
    <message>
        <source>Verifying {name}</source>
        <translation>Verificando {name}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licencia: {licence}</translation>
    </message>
    <message>
        <source>Trained on: {data}</source>
        <translation>Entrenado con: {data}</translation>
    </message>
    <message>
        <source>Folder of your own weights</source>
        <translation>Carpeta de sus propios pesos</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Entrenado con</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>can be downloaded</source>
        <translation>se puede descargar</translation>
    </message>
    <message>
        <source>without known hash</source>
        <translation>sin hash conocido</translation>
    </message>
    <message>
        <source>not as expected</source>
        <translation>no es lo esperado</translation>
    </message>
    <message>
        <source>Nobody has stated a SHA-256 to compare this file with. Import it to have one kept.</source>
        <translation>Nadie ha indicado un SHA-256 con el que comparar este archivo. Impórtelo para que se guarde uno.</translation>
    </message>
    <message>
        <source>This file is damaged, or not the one that is known by this name. Remove it, or get it anew.</source>
        <translation>Este archivo está dañado, o no es el que se conoce por este nombre. Elimínelo, o consígalo de nuevo.</translation>
    </message>
    <message>
        <source>ships with KSDiff</source>
        <translation>incluido en KSDiff</translation>
    </message>
    <message>
        <source>download</source>
        <translation>descarga</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>añadido por usted</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
</context>
</TS>
